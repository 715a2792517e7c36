package jp.kasane.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseDatesTest {

    @ParameterizedTest
    @CsvSource({
        "令和8年4月10日, 2026-04-10",
        "令和8年4月10日, 2026-04-10",
        "R8.4.10, 2026-04-10",
        "r8.4.10, 2026-04-10",
        "R8.4.10, 2026-04-10",
        "R8/4/10, 2026-04-10",
        "令和元年5月1日, 2019-05-01",
        "令和1年5月1日, 2019-05-01",
        "㋿8年4月10日, 2026-04-10",
        "平成31年4月30日, 2019-04-30",
        "平成31年5月1日, 2019-05-01",
        "令和元年4月1日, 2019-04-01",
        "昭和64年1月7日, 1989-01-07",
        "平成元年1月8日, 1989-01-08",
        "S11.2.29, 1936-02-29",
        "大正15年12月24日, 1926-12-24",
        "明治33年1月1日, 1900-01-01",
        "明治6年1月1日, 1873-01-01",
        "2026-04-10, 2026-04-10",
        "2026/4/10, 2026-04-10",
        "2026年4月10日, 2026-04-10",
        "'令和 8年 4月10日', 2026-04-10"
    })
    void datesAreReadInEveryUsualNotation(String text, LocalDate expected) {
        assertThat(JapaneseDates.parse(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "令和8年",
                "令和8年2月30日",
                "令和7年2月29日",
                "令和0年4月1日",
                "平成33年4月1日",
                "令和8年13月1日",
                "2026-02-29",
                "X8.4.10",
                "10.4.2026",
                "1026-04-10",
                "1872-12-31",
                "0001年1月1日",
                "明治5年12月31日",
                "令和8年4月10日ごろ"
            })
    void whatIsNoDateIsRefused(String text) {
        assertThatThrownBy(() -> JapaneseDates.parse(text)).isInstanceOf(DateTimeParseException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1026-04-10, 1026年4月10日, 1026.4.10",
        "1872-12-31, 1872年12月31日, 1872.12.31",
        "1873-01-01, 明治6年1月1日, M6.1.1",
        "2026-04-10, 令和8年4月10日, R8.4.10",
        "2019-05-01, 令和元年5月1日, R1.5.1",
        "2019-04-30, 平成31年4月30日, H31.4.30",
        "1989-01-08, 平成元年1月8日, H1.1.8",
        "1936-02-29, 昭和11年2月29日, S11.2.29",
        "1926-12-25, 昭和元年12月25日, S1.12.25"
    })
    void datesAreWrittenWithTheirEra(LocalDate date, String written, String brief) {
        assertThat(JapaneseDates.format(date)).isEqualTo(written);
        assertThat(JapaneseDates.formatShort(date)).isEqualTo(brief);
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() < 2033; day = day.plusDays(17)) {
            assertThat(JapaneseDates.parse(JapaneseDates.format(day))).isEqualTo(day);
            assertThat(JapaneseDates.parse(JapaneseDates.formatShort(day))).isEqualTo(day);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026, 令和8年度", "2019, 令和元年度", "2018, 平成30年度", "1989, 平成元年度", "1988, 昭和63年度", "1026, 1026年度"})
    void fiscalYearsAreNamedByEra(int year, String label) {
        assertThat(new FiscalYear(year).label()).isEqualTo(label);
    }

    @Test
    void aFiscalYearRunsFromAprilToMarch() {
        assertThat(FiscalYear.of(LocalDate.of(2026, 3, 31))).isEqualTo(new FiscalYear(2025));
        assertThat(FiscalYear.of(LocalDate.of(2026, 4, 1))).isEqualTo(new FiscalYear(2026));
        assertThat(new FiscalYear(2026).contains(LocalDate.of(2027, 3, 31))).isTrue();
        assertThat(new FiscalYear(2026).contains(LocalDate.of(2027, 4, 1))).isFalse();
    }
}
