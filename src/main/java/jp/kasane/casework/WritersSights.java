package jp.kasane.casework;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.council.Seat;
import jp.kasane.council.Seats;
import jp.kasane.privacy.Disclosure;
import jp.kasane.privacy.Use;
import jp.kasane.shared.CurrentTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the people of a council may have known of a case when they wrote: a seat with a stronger secrecy duty is told more. */
@Component
class WritersSights implements Writers {

    private final MemberMapper members;
    private final Seats seats;
    private final Disclosure disclosure;
    private final CurrentTime time;

    WritersSights(MemberMapper members, Seats seats, Disclosure disclosure, CurrentTime time) {
        this.members = members;
        this.seats = seats;
        this.disclosure = disclosure;
        this.time = time;
    }

    @Override
    public List<CaseSight> at(long caseId, String councilCode, @Nullable OffsetDateTime at) {
        return sights(caseId, councilCode, at == null ? time.now() : at, Set.of(Use.values()));
    }

    @Override
    public List<CaseSight> now(long caseId, String councilCode) {
        return sights(
                caseId,
                councilCode,
                time.now(),
                Set.of(living(caseId, time.today()).use(caseId)));
    }

    private LivingHouseholds living(long caseId, LocalDate day) {
        return LivingHouseholds.of(members.living(Set.of(caseId), day));
    }

    private List<CaseSight> sights(long caseId, String councilCode, OffsetDateTime at, Set<Use> uses) {
        LocalDate day = at.atZoneSameInstant(CurrentTime.ZONE).toLocalDate();
        Map<Long, Set<Long>> household = Map.of(caseId, living(caseId, day).of(caseId));
        return secrecies(councilCode, day).stream()
                .flatMap(secrecy -> uses.stream()
                        .map(use -> disclosure
                                .decide(household, councilCode, secrecy, at, use)
                                .get(caseId)))
                .map(CaseSight::of)
                .toList();
    }

    private Set<String> secrecies(String councilCode, LocalDate day) {
        Set<String> held =
                seats.held(councilCode, day).stream().map(Seat::secrecy).collect(Collectors.toSet());
        return held.isEmpty() ? Set.of("NONE") : held;
    }
}
