package jp.kasane.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaFittingTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Test
    void whatWasPromisedLastTimeComesFirst() {
        AgendaCandidate urgent = candidate(1, 10, 25);
        AgendaCandidate promise = new AgendaCandidate(2, true, true, 90, 5, MAY);

        assertThat(AgendaFitting.fit(List.of(urgent, promise), 60).chosen()).containsExactly(promise, urgent);
    }

    @Test
    void theSmallerPriorityComesFirstThenWhoWaitsLongest() {
        AgendaCandidate later = candidate(1, 20, 10);
        AgendaCandidate sooner = candidate(2, 10, 10);
        AgendaCandidate older = new AgendaCandidate(3, false, true, 20, 10, MAY.minusDays(1));

        assertThat(AgendaFitting.fit(List.of(later, sooner, older), 60).chosen())
                .containsExactly(sooner, older, later);
    }

    @Test
    void amongEqualsTheOneEnteredFirstComesFirst() {
        assertThat(AgendaFitting.fit(List.of(candidate(8, 1, 5), candidate(7, 1, 5)), 60)
                        .chosen())
                .extracting(AgendaCandidate::backlogItemId)
                .containsExactly(7L, 8L);
    }

    @Test
    void anItemThatJustFitsIsTaken() {
        AgendaFitting fitting = AgendaFitting.fit(List.of(candidate(1, 1, 25), candidate(2, 2, 35)), 60);

        assertThat(fitting.minutes()).isEqualTo(60);
        assertThat(fitting.leftOver()).isEmpty();
    }

    @Test
    void anItemForWhichNoTimeIsLeftIsLeftOverAndAShorterOneBehindItIsTaken() {
        AgendaCandidate first = candidate(1, 1, 25);
        AgendaCandidate tooLong = candidate(2, 2, 25);
        AgendaCandidate shorter = candidate(3, 3, 5);

        AgendaFitting fitting = AgendaFitting.fit(List.of(first, tooLong, shorter), 45);

        assertThat(fitting.chosen()).containsExactly(first, shorter);
        assertThat(fitting.leftOver()).containsOnly(java.util.Map.entry(tooLong, LeftoverReason.NO_TIME));
    }

    @Test
    void anItemLongerThanTheWholeMeetingSaysSo() {
        AgendaCandidate endless = candidate(1, 1, 61);

        assertThat(AgendaFitting.fit(List.of(endless), 60).leftOver())
                .containsEntry(endless, LeftoverReason.LONGER_THAN_MEETING);
    }

    @Test
    void anItemThatWasNotAcceptedYetStaysOffTheAgenda() {
        AgendaCandidate pending = new AgendaCandidate(1, false, false, 1, 5, MAY);

        AgendaFitting fitting = AgendaFitting.fit(List.of(pending), 60);

        assertThat(fitting.chosen()).isEmpty();
        assertThat(fitting.leftOver()).containsEntry(pending, LeftoverReason.AWAITING_ACCEPTANCE);
    }

    @Test
    void whatWouldHaveFittedWasNotChosen() {
        assertThat(AgendaFitting.reason(candidate(1, 1, 5), 60, 5)).isEqualTo(LeftoverReason.NOT_CHOSEN);
    }

    @Test
    void nothingWaitingGivesAnEmptyAgenda() {
        assertThat(AgendaFitting.fit(List.of(), 60).minutes()).isZero();
    }

    private static AgendaCandidate candidate(long id, int priority, int minutes) {
        return new AgendaCandidate(id, false, true, priority, minutes, MAY);
    }
}
