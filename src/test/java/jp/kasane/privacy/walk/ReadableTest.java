package jp.kasane.privacy.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** However a name stands in an answer, the walk reads it. */
class ReadableTest {

    private static final String NAME = "齋鹿";

    @Test
    void aNameIsReadBetweenTagsInEscapesAndInAddresses() {
        for (String hidden : List.of(
                "<p>齋<b>鹿</b>さん</p>",
                "<p>&#40779;&#40575;</p>",
                "{\"title\":\"\\u9f4b\\u9e7f\"}",
                "<a href=\"/cases?q=" + URLEncoder.encode(NAME, StandardCharsets.UTF_8) + "\">見る</a>")) {
            assertThat(found(hidden.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .as(hidden)
                    .containsExactly("斎鹿");
        }
        Charset japanese = Charset.forName("Windows-31J");
        assertThat(found(NAME.getBytes(japanese), japanese)).containsExactly("斎鹿");
    }

    @Test
    void aNameIsReadInPackedFilesHoweverDeep() throws IOException {
        byte[] sheet = packed("xl/sharedStrings.xml", "<sst><t>齋</t><t>鹿</t></sst>".getBytes(StandardCharsets.UTF_8));

        assertThat(found(sheet, StandardCharsets.UTF_8)).containsExactly("斎鹿");
        assertThat(found(packed("list.xlsx", sheet), StandardCharsets.UTF_8)).containsExactly("斎鹿");
        assertThat(found(packed(NAME + ".txt", new byte[0]), StandardCharsets.UTF_8))
                .containsExactly("斎鹿");
    }

    @Test
    void aFileThatNobodyReadsIsNoFileWithoutNames() {
        assertThatThrownBy(() -> found("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), StandardCharsets.UTF_8))
                .isInstanceOf(AssertionError.class);
    }

    private static Set<String> found(byte[] content, Charset charset) {
        return IdentifyingStrings.in(Readable.of(content, charset));
    }

    private static byte[] packed(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
