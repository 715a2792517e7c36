package jp.kasane.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.kasane.identity.People;
import jp.kasane.shared.BusinessCalendar;
import jp.kasane.shared.FiscalYear;
import jp.kasane.shared.ProblemException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@SpringBootTest(
        classes = CouncilSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {CouncilSlice.OWN_MAPPERS, CouncilSlice.NO_DEMO, "kasane.profile=himi"})
class HimiCouncilsTest {

    @Autowired
    private Councils councils;

    @Autowired
    private AssumedCadences assumedCadences;

    @Autowired
    private BusinessCalendar calendar;

    @MockitoBean
    private People people;

    @Test
    void aDistrictLooksUpToItsBlockThenToCoreThenToSystem() {
        assertThat(councils.get("D07").parentCode()).isEqualTo("B2");
        assertThat(councils.target("D07", FlowType.ESCALATE)).map(Council::code).contains("B2");
        assertThat(councils.target("B2", FlowType.ESCALATE)).map(Council::code).contains("CORE");
        assertThat(councils.target("CORE", FlowType.ESCALATE))
                .map(Council::code)
                .contains("SYSTEM");
        assertThat(councils.target("SYSTEM", FlowType.ESCALATE)).isEmpty();
    }

    @Test
    void successesIssuesAndProposalsHaveTheirWays() {
        assertThat(councils.target("D21", FlowType.SHARE_SUCCESS))
                .map(Council::code)
                .contains("B4");
        assertThat(councils.target("TEIREI", FlowType.ISSUE)).map(Council::code).contains("CORE");
        assertThat(councils.target("CORE", FlowType.PROPOSE)).map(Council::code).contains("SYSTEM");
        assertThat(councils.urgentCouncil()).map(Council::code).contains("CARE");
    }

    @Test
    void everyLayerAnswersForADistrict() {
        assertThat(councils.responsible("AREA", "D12").code()).isEqualTo("D12");
        assertThat(councils.responsible("BLOCK", "D12").code()).isEqualTo("B3");
        assertThat(councils.responsible("CORE", "D12").code()).isEqualTo("CORE");
        assertThat(councils.responsible("AREA_MEETING", "D12").code()).isEqualTo("AM3");
    }

    @Test
    void thereAreTheCouncilsOfTheCity() {
        assertThat(councils.all()).hasSize(21 + 4 + 1 + 1 + 1 + 1 + 4);
        assertThat(councils.caseAreas()).hasSize(21).startsWith("D01").endsWith("D21");
        assertThat(councils.isCaseArea("D07")).isTrue();
        assertThat(councils.isCaseArea("B2")).isFalse();
        assertThat(councils.get("CARE").rung()).isZero();
        assertThat(councils.get("D07").pathName()).isEqualTo("AREA:D07");
        assertThat(councils.escalationProcess()).isEqualTo("CaseEscalationProcess");
    }

    @Test
    void anUnknownCouncilIsNamed() {
        assertThatThrownBy(() -> councils.get("X99"))
                .isInstanceOf(ProblemException.class)
                .hasMessage("council.unknown");
    }

    @Test
    void theCareConferenceSharesNamesOnlySinceTheLawAllowsIt() {
        assertThat(councils.legalMode("CARE", LocalDate.of(2021, 3, 31))).isEqualTo("NONE_OR_ANONYMISED");
        assertThat(councils.legalMode("CARE", LocalDate.of(2021, 4, 1))).isEqualTo("ART106_6");
        assertThat(councils.legalMode("CARE", LocalDate.of(2010, 4, 1))).isEqualTo("NONE_OR_ANONYMISED");
    }

    @Test
    void allHolidaysUntil2032AreKnown() throws IOException {
        List<LocalDate> holidays = Files.readAllLines(Path.of("src/main/resources/council/holidays_jp.csv")).stream()
                .skip(1)
                .map(row -> LocalDate.parse(row.substring(0, 10)))
                .toList();
        assertThat(holidays).hasSize(309).noneMatch(calendar::isOpen);
        for (LocalDate day = LocalDate.of(2016, 1, 1); day.getYear() < 2033; day = day.plusDays(1)) {
            boolean closed = holidays.contains(day)
                    || day.getDayOfWeek().getValue() > 5
                    || day.getDayOfYear() <= 3
                    || day.getMonthValue() == 12 && day.getDayOfMonth() >= 29;
            assertThat(calendar.isOpen(day)).as("%s", day).isEqualTo(!closed);
        }
    }

    @Test
    void assumedCadencesGiveEveryRegularCouncilDatesOnOpenDays() {
        assumedCadences.apply();
        assertThat(assumedCadences.apply()).isZero();
        FiscalYear year = new FiscalYear(2026);
        assertThat(councils.plannedDates("D01", year)).hasSize(12).allMatch(calendar::isOpen);
        assertThat(councils.plannedDates("B2", year)).hasSize(6);
        assertThat(councils.plannedDates("CORE", year)).hasSize(12);
        assertThat(councils.plannedDates("TEIREI", year)).hasSize(12);
        assertThat(councils.plannedDates("SYSTEM", year)).hasSize(4);
        assertThat(councils.plannedDates("CARE", year)).isEmpty();
        assertThat(councils.cadence("D01").state()).isEqualTo(CadenceState.ASSUMED);
        assertThat(councils.cadence("CARE").state()).isEqualTo(CadenceState.ON_DEMAND);
    }
}
