package jp.kasane.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.kasane.rehearsal.model.BadLine;
import jp.kasane.rehearsal.model.CaseRules;
import jp.kasane.rehearsal.model.CasesFile;
import jp.kasane.rehearsal.model.CasesFileReader;
import jp.kasane.shared.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesFileReaderTest {

    private static final String HEADER =
            "receivedOn,district,title,fields,urgency,consent,supportFoundAt,goodPractice\n";
    private static final CaseRules RULES = new CaseRules(
            new FiscalYear(2026),
            IntStream.rangeClosed(1, 21).mapToObj("D%02d"::formatted).toList(),
            List.of("AREA", "BLOCK", "CORE", "SYSTEM"));

    @TempDir
    Path folder;

    @Test
    void datesMayBeWrittenInEitherCalendar() throws IOException {
        CasesFile file = read(HEADER
                + "2026-04-10,D07,80代の親と50代の子,ELDERLY;POVERTY,HIGH,YES,CORE,false\n"
                + "令和8年4月10日,D01,題,OTHER,NORMAL,NO,AREA,true\n"
                + "R8.4.10,D21,題,CHILD,NORMAL,PENDING,NEVER,false\n");

        assertThat(file.isUsable()).isTrue();
        assertThat(file.rows()).allSatisfy(row -> assertThat(row.receivedOn()).isEqualTo(LocalDate.of(2026, 4, 10)));
        assertThat(file.rows().get(0).fields()).containsExactly("ELDERLY", "POVERTY");
    }

    @Test
    void aByteOrderMarkIsAllowed() throws IOException {
        assertThat(read("\uFEFF" + HEADER + "2026-04-10,D07,題,OTHER,NORMAL,YES,AREA,false\n")
                        .isUsable())
                .isTrue();
    }

    @Test
    void everyBadLineIsNamedWithItsColumn() throws IOException {
        CasesFile file = read(HEADER
                + "2026-02-30,D07,題,OTHER,NORMAL,YES,AREA,false\n"
                + "2026-04-10,D99,,NOPE,LOW,MAYBE,TOP,yes\n"
                + "2025-04-10,D07,題,OTHER,NORMAL,YES,AREA,false\n");

        assertThat(file.isUsable()).isFalse();
        assertThat(file.badLines())
                .extracting(bad -> bad.line() + " " + bad.column())
                .containsExactly(
                        "2 receivedOn",
                        "3 district",
                        "3 title",
                        "3 fields",
                        "3 urgency",
                        "3 consent",
                        "3 supportFoundAt",
                        "3 goodPractice",
                        "4 receivedOn");
    }

    @Test
    void missingColumnsAreNamedTogether() throws IOException {
        assertThat(read("receivedOn,title\n2026-04-10,題\n").badLines())
                .singleElement()
                .satisfies(bad -> {
                    assertThat(bad.line()).isEqualTo(1);
                    assertThat(bad.argument()).contains("district", "fields", "goodPractice");
                });
    }

    @Test
    void otherEncodingsAndEmptyFilesAreRefused() throws IOException {
        assertThat(readAs(HEADER + "2026-04-10,D07,題,OTHER,NORMAL,YES,AREA,false\n", Charset.forName("Shift_JIS"))
                        .badLines())
                .extracting(BadLine::messageKey)
                .containsExactly("rehearsal.cases.not-utf8");
        assertThat(read(HEADER).isUsable()).isFalse();
        assertThat(read("").isUsable()).isFalse();
    }

    private CasesFile read(String content) throws IOException {
        return readAs(content, StandardCharsets.UTF_8);
    }

    private CasesFile readAs(String content, Charset charset) throws IOException {
        Path file = Files.writeString(folder.resolve("cases.csv"), content, charset);
        return new CasesFileReader(RULES).read(file);
    }
}
