package jp.kasane.council.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.council.CouncilSeats;
import jp.kasane.council.Officer;
import jp.kasane.council.Seat;
import jp.kasane.council.SeatRole;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@KasaneTest
@Transactional
class SeatOverviewMapperTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 1);
    private static final long PERSON = 987_654_321;

    @Autowired
    SeatOverviewMapper overview;

    @Autowired
    SeatMapper seats;

    @Autowired
    JdbcTemplate database;

    long chair;

    @BeforeEach
    void aCouncilWithAChairAndTwoVacantSeats() {
        database.update("DELETE FROM council_term");
        database.update("DELETE FROM council_seat WHERE council_code = 'D07'");
        chair = seats.addSeat("D07", "CHAIR", "会長", "STATUTORY", null);
        seats.addSeat("D07", "SECRETARIAT", "CSW", "PLEDGED", null);
        seats.addSeat("D07", "MEMBER", "委員", "NONE", null);
    }

    @Test
    void countsWhatIsHeldVacantAndEnding() {
        seats.addTerm(chair, PERSON, DAY.minusYears(1), DAY.plusDays(30));

        CouncilSeats council = of(overview.councils(DAY, DAY.plusDays(90)));

        assertThat(council).isEqualTo(new CouncilSeats("D07", 1, 0, 1, 2, 1));
        assertThat(council.isIncomplete()).isTrue();
        assertThat(of(overview.councils(DAY, DAY.plusDays(29))).ending()).isZero();
        assertThat(of(overview.councils(DAY.plusDays(31), DAY.plusDays(90))).chairs())
                .isZero();
    }

    @Test
    void namesOfficersOfTheDay() {
        seats.addTerm(chair, PERSON, DAY, null);

        assertThat(overview.officers(DAY)).containsExactly(new Officer("D07", SeatRole.CHAIR, PERSON));
        assertThat(overview.officers(DAY.minusDays(1))).isEmpty();
    }

    @Test
    void listsRunningAndComingTermsOfAPersonButNoWithdrawnOnes() {
        seats.addTerm(chair, PERSON, DAY.plusDays(10), DAY.plusDays(9));
        seats.addTerm(chair, PERSON, DAY.plusDays(20), DAY.plusDays(40));

        assertThat(overview.ofPerson(PERSON, DAY))
                .extracting(Seat::title, Seat::from)
                .containsExactly(tuple("会長", DAY.plusDays(20)));
        assertThat(overview.ofPerson(PERSON, DAY.plusDays(41))).isEmpty();
    }

    private static CouncilSeats of(List<CouncilSeats> councils) {
        return councils.stream()
                .filter(each -> each.councilCode().equals("D07"))
                .findFirst()
                .orElseThrow();
    }
}
