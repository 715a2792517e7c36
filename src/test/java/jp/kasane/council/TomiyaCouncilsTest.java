package jp.kasane.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.kasane.council.profile.ProfileFile;
import jp.kasane.council.profile.ProfileReader;
import jp.kasane.identity.People;
import jp.kasane.shared.FiscalYear;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@SpringBootTest(
        classes = CouncilSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {CouncilSlice.OWN_MAPPERS, CouncilSlice.NO_DEMO, "kasane.profile=tomiya"})
@DirtiesContext
class TomiyaCouncilsTest {

    @Autowired
    private Councils councils;

    @Autowired
    private AssumedCadences assumedCadences;

    @Autowired
    private ImportProfile importProfile;

    @Autowired
    private JdbcTemplate database;

    @MockitoBean
    private People people;

    @Test
    void theLadderHasTwoRungsAndEndsAtTheReview() {
        assertThat(councils.target("SHARING", FlowType.ESCALATE))
                .map(Council::code)
                .contains("REVIEW");
        assertThat(councils.target("REVIEW", FlowType.ESCALATE)).isEmpty();
        assertThat(councils.get("SHARING").parentCode()).isEqualTo("REVIEW");
        assertThat(councils.responsible("SHARING", "TOMIYA").code()).isEqualTo("SHARING");
        assertThat(councils.escalationProcess()).isEqualTo("TomiyaCaseEscalationProcess");
    }

    @Test
    void waysThatTheCityDoesNotHaveAreAbsent() {
        assertThat(councils.urgentCouncil()).isEmpty();
        assertThat(councils.target("SHARING", FlowType.SHARE_SUCCESS)).isEmpty();
        assertThat(councils.target("REVIEW", FlowType.ISSUE)).isEmpty();
        assertThat(councils.target("REVIEW", FlowType.PROPOSE)).isEmpty();
        assertThat(councils.target("JUSO", FlowType.REFER)).isEmpty();
        assertThat(councils.target("REVIEW", FlowType.CONSENT_OBTAINED))
                .map(Council::code)
                .contains("JUSO");
        assertThat(councils.legalMode("JUSO", LocalDate.of(2026, 4, 1))).isEqualTo("CONSENT");
    }

    @Test
    void theSharingMeetsEverySecondMonthAndTheReviewIsAssumedMonthly() {
        assumedCadences.apply();
        FiscalYear year = new FiscalYear(2026);
        assertThat(councils.plannedDates("SHARING", year)).hasSize(6);
        assertThat(councils.plannedDates("REVIEW", year)).hasSize(12);
        assertThat(councils.plannedDates("JUSO", year)).isEmpty();
    }

    @Test
    void importingAgainChangesNothingAndAnotherMunicipalityIsRefused() {
        ProfileReader reader = new ProfileReader();
        int seats = seats();
        importProfile.run(reader.read(ProfileFile.find("tomiya")));
        assertThat(seats()).isEqualTo(seats);
        assertThatThrownBy(() -> importProfile.run(reader.read(ProfileFile.find("himi"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("tomiya");
        assertThat(councils.all()).hasSize(3);
    }

    private int seats() {
        Integer count = database.queryForObject("SELECT count(*) FROM council_seat", Integer.class);
        return count == null ? 0 : count;
    }
}
