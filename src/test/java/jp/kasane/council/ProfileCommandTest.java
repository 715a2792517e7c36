package jp.kasane.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.kasane.council.profile.ProfileFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    private Path directory;

    @Test
    void theOptionNamesTheFile() {
        assertThat(ProfileCommand.file("--server.port=0", "--kasane.profile.validate=a.yaml"))
                .contains("a.yaml");
        assertThat(ProfileCommand.file("--kasane.profile=himi")).isEmpty();
    }

    @Test
    void aGoodFileAnswersZero() throws IOException {
        Path file = copyOf("tomiya", "富谷市");
        assertThat(check(file)).isZero();
        assertThat(printed()).contains("誤りはありません。会議体 3、流れ 4。");
    }

    @Test
    void aBrokenFileAnswersOneAndNamesTheLine() throws IOException {
        Path file = copyOf("tomiya", "");
        assertThat(check(file)).isEqualTo(1);
        assertThat(printed()).contains(file + ":4 /municipality/name: 値が短すぎます。1 字以上にしてください。");
    }

    @Test
    void aMissingFileAnswersOne() {
        assertThat(check(directory.resolve("none.yaml"))).isEqualTo(1);
        assertThat(printed()).contains("読めません");
    }

    private int check(Path file) {
        return ProfileCommand.check(file.toString(), new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private Path copyOf(String profile, String name) throws IOException {
        String text = ProfileFile.find(profile).text();
        return Files.writeString(
                directory.resolve("profile.yaml"), text.replace("name: 富谷市\n", "name: \"" + name + "\"\n"));
    }
}
