package jp.kasane.oversight.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import jp.kasane.audit.Sighting;
import jp.kasane.oversight.Flag;
import jp.kasane.oversight.Flag.Rule;
import org.junit.jupiter.api.Test;

class UnusualAccessTest {

    /** A Wednesday, ten o'clock in Japan. */
    private static final OffsetDateTime TEN = OffsetDateTime.parse("2026-07-15T10:00:00+09:00");

    private final UnusualAccess rules = new UnusualAccess(
            date -> date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY);

    @Test
    void asManyCasesAsWorkNeedsAreUsual() {
        assertThat(find(many(UnusualAccess.MANY, 1))).isEmpty();
        assertThat(find(many(200, 0).stream()
                        .map(s -> new Sighting(s.seq(), s.at(), 1, 5))
                        .toList()))
                .isEmpty();
        assertThat(find(many(60, 130))).as("spread over more than two hours").isEmpty();
    }

    @Test
    void oneCaseMoreWithinTheHourIsFlaggedOnce() {
        assertThat(find(many(UnusualAccess.MANY + 5, 1))).singleElement().satisfies(flag -> {
            assertThat(flag.rule()).isEqualTo(Rule.MANY_CASES);
            assertThat(flag.cases()).isEqualTo(UnusualAccess.MANY + 1);
            assertThat(flag.from()).isEqualTo(TEN);
        });
    }

    @Test
    void twoPeopleAreNotCountedTogether() {
        List<Sighting> both = IntStream.range(0, 40)
                .mapToObj(i -> new Sighting(i, TEN.plusSeconds(i), i < 20 ? 1 : 2, i))
                .toList();

        assertThat(find(both)).isEmpty();
    }

    @Test
    void officeHoursEndAtAQuarterPastFiveAndOnSaturdays() {
        assertThat(find(List.of(at(TEN.withHour(8).withMinute(29)))))
                .extracting(Flag::rule)
                .containsExactly(Rule.OFF_HOURS);
        assertThat(find(List.of(at(TEN.withHour(8).withMinute(30))))).isEmpty();
        assertThat(find(List.of(at(TEN.withHour(17).withMinute(14))))).isEmpty();
        assertThat(find(List.of(at(TEN.withHour(17).withMinute(15)), at(TEN.withHour(23)))))
                .hasSize(1);
        assertThat(find(List.of(at(TEN.plusDays(3))))).extracting(Flag::rule).containsExactly(Rule.OFF_HOURS);
    }

    @Test
    void aCaseOfTheOwnDistrictIsFlagged() {
        List<Flag> flags = rules.find(
                List.of(new Sighting(1, TEN, 1, 5), new Sighting(2, TEN, 2, 5)), (person, caseId) -> person == 1);

        assertThat(flags).containsExactly(new Flag(Rule.HOME_DISTRICT, 1, TEN, TEN, 1, 1));
    }

    private List<Flag> find(List<Sighting> sightings) {
        return rules.find(sightings, (person, caseId) -> false);
    }

    private static Sighting at(OffsetDateTime at) {
        return new Sighting(1, at, 1, 5);
    }

    private static List<Sighting> many(int cases, int secondsBetween) {
        return IntStream.range(0, cases)
                .mapToObj(i -> new Sighting(i, TEN.plusSeconds((long) i * secondsBetween), 1, i))
                .toList();
    }
}
