package jp.kasane.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.casework.persistence.CaseListMapper;
import jp.kasane.casework.persistence.CaseMapper;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.casework.persistence.MemberOfCase;
import jp.kasane.casework.persistence.ReachRow;
import jp.kasane.council.Seat;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.privacy.Disclosure;
import jp.kasane.privacy.DisclosureBasis;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.privacy.HouseholdDisclosure;
import jp.kasane.privacy.Use;
import jp.kasane.shared.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewerLevelsTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-06-01T10:00:00+09:00");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Actor VIEWER = new Actor(5);
    private static final Set<Long> CASES = Set.of(1L, 2L, 3L);

    private final CaseMapper cases = mock();
    private final MemberMapper members = mock();
    private final CaseListMapper lists = mock();
    private final CarriedCases carried = mock();
    private final Seats seats = mock();
    private final Disclosure disclosure = mock();
    private final ViewerLevels levels = new ViewerLevels(cases, members, lists, carried, seats, disclosure, () -> NOW);

    @BeforeEach
    void twoCasesAreKnownToCouncils() {
        when(cases.reachOf(CASES))
                .thenReturn(List.of(new ReachRow(1, "D07"), new ReachRow(1, "CARE"), new ReachRow(2, "D08")));
        when(members.living(CASES, TODAY))
                .thenReturn(List.of(
                        new MemberOfCase(1, 11, CaseState.IN_DELIBERATION),
                        new MemberOfCase(1, 12, CaseState.IN_DELIBERATION)));
        when(disclosure.decide(Map.of(1L, Set.of(11L, 12L)), "D07", "NONE", NOW, Use.DELIBERATION))
                .thenReturn(Map.of(1L, decided(DisclosureLevel.ANONYMOUS)));
        when(disclosure.decide(Map.of(1L, Set.of(11L, 12L)), "CARE", "STATUTORY", NOW, Use.DELIBERATION))
                .thenReturn(Map.of(1L, decided(DisclosureLevel.REAL_NAME)));
    }

    @Test
    void aSocialWorkerSeesWhatTheOrganisationCarriesByName() {
        when(carried.carried(CASES, VIEWER)).thenReturn(Set.of(2L, 3L));

        assertThat(levels.of(CASES, VIEWER))
                .isEqualTo(Map.of(2L, DisclosureLevel.REAL_NAME, 3L, DisclosureLevel.REAL_NAME));
    }

    @Test
    void aSocialWorkerSeesOtherCasesThroughASeatLikeAnybody() {
        when(carried.carried(CASES, VIEWER)).thenReturn(Set.of(2L));
        when(seats.heldBy(5, TODAY)).thenReturn(List.of(seat("D07", "NONE")));
        when(cases.reachOf(Set.of(1L, 3L))).thenReturn(List.of(new ReachRow(1, "D07")));
        when(members.living(Set.of(1L, 3L), TODAY))
                .thenReturn(List.of(
                        new MemberOfCase(1, 11, CaseState.IN_DELIBERATION),
                        new MemberOfCase(1, 12, CaseState.IN_DELIBERATION)));

        assertThat(levels.of(CASES, VIEWER))
                .isEqualTo(Map.of(1L, DisclosureLevel.ANONYMOUS, 2L, DisclosureLevel.REAL_NAME));
    }

    @Test
    void whoNeitherCarriesNorSitsSeesNothing() {
        assertThat(levels.of(CASES, VIEWER)).isEmpty();
    }

    @Test
    void aMemberSeesOnlyWhatCameBeforeTheCouncil() {
        when(seats.heldBy(5, TODAY)).thenReturn(List.of(seat("D07", "NONE")));

        assertThat(levels.of(CASES, VIEWER)).isEqualTo(Map.of(1L, DisclosureLevel.ANONYMOUS));
    }

    @Test
    void theSeatThatMaySeeMostDecides() {
        when(seats.heldBy(5, TODAY)).thenReturn(List.of(seat("CARE", "STATUTORY"), seat("D07", "NONE")));

        assertThat(levels.of(CASES, VIEWER)).isEqualTo(Map.of(1L, DisclosureLevel.REAL_NAME));
    }

    private static HouseholdDisclosure decided(DisclosureLevel level) {
        DisclosureBasis basis = new DisclosureBasis("D07", "CONSENT", TODAY, "NONE", TODAY, "NO_CONSENT", "rule", 1);
        return new HouseholdDisclosure(level, basis, Map.of());
    }

    private static Seat seat(String council, String secrecy) {
        return new Seat(1, council, SeatRole.MEMBER, "委員", secrecy, 5L, TODAY, null);
    }
}
