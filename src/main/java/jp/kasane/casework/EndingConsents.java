package jp.kasane.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.casework.persistence.MemberOfCase;
import jp.kasane.identity.People;
import jp.kasane.privacy.Consent;
import jp.kasane.privacy.Consents;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Consents that ended by their date or soon will, so that the social worker asks again in time. */
@Service
public class EndingConsents {

    /** How long an ended one stays in the list. */
    private static final int PAST_DAYS = 60;

    private static final int COMING_DAYS = 30;

    private final Consents consents;
    private final MemberMapper members;
    private final FindCase find;
    private final CarriedCases carried;
    private final People people;
    private final AccessLog log;
    private final CurrentTime time;

    EndingConsents(
            Consents consents,
            MemberMapper members,
            FindCase find,
            CarriedCases carried,
            People people,
            AccessLog log,
            CurrentTime time) {
        this.carried = carried;
        this.log = log;
        this.consents = consents;
        this.members = members;
        this.find = find;
        this.people = people;
        this.time = time;
    }

    /** Of the cases that the person carries, the first to end first. @throws jp.kasane.shared.ProblemException FORBIDDEN unless a CSW */
    @Transactional(readOnly = true)
    public List<Ending> list(Actor actor) {
        people.require(Policy.RECORD_CONSENT, actor);
        LocalDate today = time.today();
        List<Consent> ending = consents.endingBetween(today.minusDays(PAST_DAYS), today.plusDays(COMING_DAYS));
        Map<Long, Long> caseOf = casesOf(ending);
        Set<Long> shown = new TreeSet<>(carried.carried(Set.copyOf(caseOf.values()), actor));
        List<Ending> all = ending.stream()
                .filter(each -> caseOf.containsKey(each.memberId()))
                .filter(each -> shown.contains(caseOf.get(each.memberId())))
                .map(each -> ending(each, caseOf.get(each.memberId()), today))
                .toList();
        log.record(actor, Access.list("CASE", shown).because("CONSENTS_ENDING"));
        return all;
    }

    private Map<Long, Long> casesOf(List<Consent> ending) {
        Set<Long> ids = ending.stream().map(Consent::memberId).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : members.casesOf(ids).stream().collect(Collectors.toMap(MemberOfCase::memberId, MemberOfCase::caseId));
    }

    private Ending ending(Consent consent, long caseId, LocalDate today) {
        LocalDate last = Objects.requireNonNull(consent.validUntil());
        return new Ending(find.get(caseId).number(), consent.memberId(), consent.id(), last, last.isBefore(today));
    }

    /**
     * @param until last day
     * @param over whether it counts no more
     */
    public record Ending(String caseNumber, long memberId, long consentId, LocalDate until, boolean over) {}
}
