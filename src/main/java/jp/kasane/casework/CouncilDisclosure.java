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

    /** The same for many cases. */
    Map<Long, CaseSight> sights(Set<Long> caseIds, String councilCode) {
        return caseIds.isEmpty()
                ? Map.of()
                : decide(caseIds, councilCode, time.now()).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> CaseSight.of(each.getValue())));
    }

    /** On what the level for a whole council rests now. */
    HouseholdDisclosure decided(long caseId, String councilCode) {
        return decide(Set.of(caseId), councilCode, time.now()).get(caseId);
    }

    /** What {@link #decided} would be if a consent ended. */
    HouseholdDisclosure foresee(long caseId, String councilCode, EndingConsent ending) {
        LivingHouseholds living = LivingHouseholds.of(members.living(Set.of(caseId), time.today()));
        String secrecy = weakestSecrecy(councilCode, time.today());
        return disclosure.foresee(living.of(caseId), councilCode, secrecy, time.now(), living.use(caseId), ending);
    }

    /** What the cases are looked at for today counts, whatever the moment. */
    private Map<Long, HouseholdDisclosure> decide(Set<Long> caseIds, String councilCode, OffsetDateTime at) {
        LocalDate day = at.atZoneSameInstant(CurrentTime.ZONE).toLocalDate();
        return LivingHouseholds.of(members.living(caseIds, day))
                .decided(caseIds, disclosure, councilCode, weakestSecrecy(councilCode, day), at);
    }

    private String weakestSecrecy(String councilCode, LocalDate day) {
        Set<String> held =
                seats.held(councilCode, day).stream().map(Seat::secrecy).collect(Collectors.toSet());
        return WEAKEST_FIRST.stream().filter(held::contains).findFirst().orElse("NONE");
    }
}
