package jp.kasane.casework;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.casework.persistence.MemberOfCase;
import jp.kasane.council.Seat;
import jp.kasane.council.Seats;
import jp.kasane.privacy.Disclosure;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.privacy.EndingConsent;
import jp.kasane.privacy.HouseholdDisclosure;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Level of a case for everybody at a council. */
@Service
class CouncilDisclosure implements CaseDisclosure {

    private static final List<String> WEAKEST_FIRST = List.of("NONE", "PLEDGED", "STATUTORY");

    private final MemberMapper members;
    private final Seats seats;
    private final Disclosure disclosure;
    private final CurrentTime time;

    CouncilDisclosure(MemberMapper members, Seats seats, Disclosure disclosure, CurrentTime time) {
        this.members = members;
        this.seats = seats;
        this.disclosure = disclosure;
        this.time = time;
    }

    @Override
    public DisclosureLevel level(long caseId, String councilCode) {
        return levelAt(caseId, councilCode, time.now());
    }

    @Override
    @Transactional
    public DisclosureLevel levelAt(long caseId, String councilCode, OffsetDateTime at) {
        return levels(Set.of(caseId), councilCode, at).get(caseId);
    }

    @Override
    @Transactional
    public Map<Long, DisclosureLevel> levels(Set<Long> caseIds, String councilCode) {
        return caseIds.isEmpty() ? Map.of() : levels(caseIds, councilCode, time.now());
    }

    private Map<Long, DisclosureLevel> levels(Set<Long> caseIds, String councilCode, OffsetDateTime at) {
        return decide(caseIds, councilCode, at).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().level()));
    }

    /** What a whole council may see of the case now. */
    CaseSight sight(long caseId, String councilCode) {
        return CaseSight.of(decided(caseId, councilCode));
    }

    /** On what the level for a whole council rests now. */
    HouseholdDisclosure decided(long caseId, String councilCode) {
        return decide(Set.of(caseId), councilCode, time.now()).get(caseId);
    }

    /** What {@link #decided} would be if a consent ended. */
    HouseholdDisclosure foresee(long caseId, String councilCode, EndingConsent ending) {
        Set<Long> living = members.living(Set.of(caseId), time.today()).stream()
                .map(MemberOfCase::memberId)
                .collect(Collectors.toSet());
        return disclosure.foresee(living, councilCode, weakestSecrecy(councilCode, time.today()), time.now(), ending);
    }

    private Map<Long, HouseholdDisclosure> decide(Set<Long> caseIds, String councilCode, OffsetDateTime at) {
        LocalDate day = at.atZoneSameInstant(CurrentTime.ZONE).toLocalDate();
        Map<Long, Set<Long>> households = new HashMap<>();
        caseIds.forEach(id -> households.put(id, new HashSet<>()));
        members.living(caseIds, day)
                .forEach(member -> households.get(member.caseId()).add(member.memberId()));
        return disclosure.decide(households, councilCode, weakestSecrecy(councilCode, day), at);
    }

    private String weakestSecrecy(String councilCode, LocalDate day) {
        Set<String> held =
                seats.held(councilCode, day).stream().map(Seat::secrecy).collect(Collectors.toSet());
        return WEAKEST_FIRST.stream().filter(held::contains).findFirst().orElse("NONE");
    }
}
