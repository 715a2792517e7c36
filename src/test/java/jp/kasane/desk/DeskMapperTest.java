package jp.kasane.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.kasane.desk.persistence.DeskMapper;
import jp.kasane.escalation.ReferralKind;
import jp.kasane.shared.CurrentTime;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The counts of the overview on the real PostgreSQL. */
@KasaneTest
class DeskMapperTest {

    private static final String COUNCIL = "D20";

    @Autowired
    DeskMapper mapper;

    @Autowired
    JdbcTemplate jdbc;

    private LadderScene scene;

    @BeforeEach
    void anEmptyScene() {
        scene = new LadderScene(jdbc);
    }

    @AfterEach
    void clear() {
        scene.clear();
    }

    @Test
    void countsWhatIsOpenAndHowLongItWaits() {
        CouncilStanding before = standing();
        scene.waits(COUNCIL, "WAITING", 500);
        scene.waits(COUNCIL, "WAITING", 3);
        scene.waits(COUNCIL, "PENDING_ACCEPTANCE", 3);
        scene.waits(COUNCIL, "ON_AGENDA", 3);
        scene.waits(COUNCIL, "CONCLUDED", 900);
        scene.late(COUNCIL, 2);

        CouncilStanding after = standing();

        assertThat(after.waiting()).isEqualTo(before.waiting() + 2);
        assertThat(after.pending()).isEqualTo(before.pending() + 1);
        assertThat(after.onAgenda()).isEqualTo(before.onAgenda() + 1);
        assertThat(after.lateActions()).isEqualTo(before.lateActions() + 2);
        assertThat(after.waitingDays(LocalDate.now())).isEqualTo(500);
    }

    @Test
    void countsAnswersThatNobodyAcknowledged() {
        int before = standing().answers();
        scene.carried("B4", COUNCIL, "ANSWER", "CONFIRMED", 1);
        scene.carried("B4", COUNCIL, "ANSWER", "ACKNOWLEDGED", 1);
        scene.carried("B4", COUNCIL, "URGENT", "CONFIRMED", 1);
        scene.carried("B4", COUNCIL, "ESCALATE", "CONFIRMED", 1);

        assertThat(standing().answers()).isEqualTo(before + 1);
    }

    @Test
    void everyCouncilStandsThereAlsoWithoutAnything() {
        assertThat(standings()).hasSize(33).extracting(CouncilStanding::code).doesNotHaveDuplicates();
    }

    @Test
    void movementsAreThoseOfTheTimeThatReallyMoved() {
        scene.moved("AM4", COUNCIL, "ANSWER", 2);
        scene.carried("AM4", COUNCIL, "ANSWER", "PROPOSED", 1);
        scene.carried("AM4", COUNCIL, "ANSWER", "OVERRIDDEN", 1);
        scene.carried("AM4", COUNCIL, "ANSWER", "ACKNOWLEDGED", 200);

        assertThat(mapper.movements(OffsetDateTime.now().minusDays(90)))
                .contains(new Movement("AM4", COUNCIL, ReferralKind.ANSWER, 2));
    }

    @Test
    void whatCameBackIsTheCouncilsOwnAndRecent() {
        scene.carried("B4", COUNCIL, "ANSWER", "CONFIRMED", 1);
        scene.carried(COUNCIL, "B4", "ESCALATE", "RETURNED", 1);
        scene.carried("D19", "B4", "ESCALATE", "RETURNED", 1);

        List<CameBack> back =
                mapper.cameBack(new String[] {COUNCIL}, OffsetDateTime.now().minusDays(14), 100);

        assertThat(back).allMatch(each -> each.home().equals(COUNCIL));
        assertThat(back).filteredOn(each -> each.subjectId() >= 9_000_000).hasSize(2);
    }

    @Test
    void whoSitsNowhereHasNoMeetings() {
        assertThat(mapper.coming(new String[0], 1, OffsetDateTime.now(), 5)).isEmpty();
    }

    private CouncilStanding standing() {
        return standings().stream()
                .filter(each -> each.code().equals(COUNCIL))
                .findFirst()
                .orElseThrow();
    }

    private List<CouncilStanding> standings() {
        return mapper.standings(
                LocalDate.now(), LocalDate.now().atStartOfDay(CurrentTime.ZONE).toOffsetDateTime());
    }
}
