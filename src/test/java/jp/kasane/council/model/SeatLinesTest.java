package jp.kasane.council.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kasane.council.SeatRole;
import org.junit.jupiter.api.Test;

class SeatLinesTest {

    @Test
    void aTableCopiedFromASpreadsheetIsReadByItsHeadings() {
        List<SeatLine> lines = SeatLines.parse("氏名\t席の名称\tふりがな\t任期満了\n\n山田　花子\t民生委員\tやまだ はなこ\tR11.11.30\n");
        assertThat(lines).containsExactly(new SeatLine(3, "民生委員", "", "山田　花子", "やまだ はなこ", "", "", "", "R11.11.30"));
    }

    @Test
    void withoutHeadingsTheColumnsStandInTheirOrder() {
        assertThat(SeatLines.parse("自治会長,委員,\"鈴木 一郎\",,第3自治会,誓約,2026-04-01,"))
                .containsExactly(new SeatLine(1, "自治会長", "委員", "鈴木 一郎", "", "第3自治会", "誓約", "2026-04-01", ""));
    }

    @Test
    void rowsMayBeShorterThanTheTable() {
        assertThat(SeatLines.parse("自治会長\t\t佐藤 次郎"))
                .containsExactly(new SeatLine(1, "自治会長", "", "佐藤 次郎", "", "", "", "", ""));
    }

    @Test
    void nothingIsReadFromNothing() {
        assertThat(SeatLines.parse(" \n\t\t\n")).isEmpty();
    }

    @Test
    void rolesAndDutiesAreReadAsPeopleWriteThem() {
        assertThat(SeatWords.role("")).contains(SeatRole.MEMBER);
        assertThat(SeatWords.role("議長")).contains(SeatRole.CHAIR);
        assertThat(SeatWords.role("ADVISER")).contains(SeatRole.ADVISER);
        assertThat(SeatWords.role("書記")).isEmpty();
        assertThat(SeatWords.secrecy("")).contains("NONE");
        assertThat(SeatWords.secrecy("法定")).contains("STATUTORY");
        assertThat(SeatWords.secrecy("PLEDGED")).contains("PLEDGED");
        assertThat(SeatWords.secrecy("たぶん")).isEmpty();
    }
}
