package jp.kasane.casework;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.casework.persistence.MemberOfCase;
import jp.kasane.casework.persistence.MemberRow;
import jp.kasane.council.Councils;
import jp.kasane.privacy.Consent;
import jp.kasane.privacy.Consents;
import jp.kasane.privacy.Disclosure;
import jp.kasane.privacy.HouseholdDisclosure;
import jp.kasane.privacy.MemberDisclosure;
import jp.kasane.privacy.Use;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A council that meets on consent (重層的支援会議) takes only cases of which every living member consented; until then the
 * case stays with the conference that needs none (004:1350-1354).
 */
@Service
public class ConsentGate {

    private static final String ON_CONSENT = "CONSENT";

    private final FindCase find;
    private final MemberMapper members;
    private final RenderMember render;
    private final Councils councils;
    private final Disclosure disclosure;
    private final Consents consents;
    private final ViewCase view;
    private final CurrentTime time;

    ConsentGate(
            FindCase find,
            MemberMapper members,
            RenderMember render,
            Councils councils,
            Disclosure disclosure,
            Consents consents,
            ViewCase view,
            CurrentTime time) {
        this.find = find;
        this.consents = consents;
        this.view = view;
        this.members = members;
        this.render = render;
        this.councils = councils;
        this.disclosure = disclosure;
        this.time = time;
    }

    /**
     * Lets everything through to councils on another legal basis.
     *
     * @throws ProblemException CONFLICT, telling whose consent is missing as A氏（母）; nobody is named
     */
    @Transactional
    public void require(long caseId, String councilCode) {
        require(caseId, councilCode, time.today());
    }

    /**
     * As {@link #require(long, String)}, for a meeting.
     *
     * @param on the day of the meeting, on whose legal basis the council meets; the consents are asked as of now
     */
    @Transactional
    public void require(long caseId, String councilCode, LocalDate on) {
        if (!isOnConsent(councilCode, on)) {
            return;
        }
        Set<Long> living = living(caseId);
        String council = councils.get(councilCode).name();
        if (living.isEmpty()) {
            throw ProblemException.conflict("casework.gate.nobody", council);
        }
        String missing = missing(caseId, decided(living, councilCode));
        if (!missing.isEmpty()) {
            throw ProblemException.conflict("casework.gate.missing", council, missing);
        }
    }

    /** Whether the council meets on the household's consent today. */
    public boolean isOnConsent(String councilCode) {
        return isOnConsent(councilCode, time.today());
    }

    private boolean isOnConsent(String councilCode, LocalDate on) {
        return councils.legalMode(councilCode, on).equals(ON_CONSENT);
    }

    /**
     * Whose consent the council needs, and whether it is there.
     *
     * @throws ProblemException NOT_FOUND as for the case
     */
    @Transactional
    public List<AskedMember> asked(String number, String councilCode, Actor actor) {
        List<CaseView.MemberView> shown = view.view(number, actor).members();
        Set<Long> ids = living(find.byNumber(number).id());
        List<CaseView.MemberView> living = shown == null
                ? List.of()
                : shown.stream().filter(member -> ids.contains(member.id())).toList();
        if (living.isEmpty()) {
            return List.of();
        }
        HouseholdDisclosure decided = decided(ids, councilCode);
        Set<Long> other = consents.of(ids).stream()
                .filter(consent -> consent.withdrawnOn() == null)
                .map(Consent::memberId)
                .collect(Collectors.toSet());
        return living.stream()
                .map(member -> new AskedMember(
                        member.id(), member.name(), member.relation(), standing(member.id(), decided, other)))
                .toList();
    }

    private static AskedMember.Standing standing(long id, HouseholdDisclosure decided, Set<Long> other) {
        MemberDisclosure member = decided.members().get(id);
        if (member != null && member.consentId() != null) {
            return AskedMember.Standing.CONSENTED;
        }
        return other.contains(id) ? AskedMember.Standing.NOT_COVERING : AskedMember.Standing.NONE;
    }

    private Set<Long> living(long caseId) {
        return members.living(Set.of(caseId), time.today()).stream()
                .map(MemberOfCase::memberId)
                .collect(Collectors.toSet());
    }

    private HouseholdDisclosure decided(Set<Long> living, String councilCode) {
        Map<String, Set<Long>> household = new HashMap<>();
        household.put("", living);
        return disclosure
                .decide(household, councilCode, "NONE", time.now(), Use.DELIBERATION)
                .get("");
    }

    private String missing(long caseId, HouseholdDisclosure decided) {
        List<MemberRow> household = members.of(caseId);
        return render.all(household, CaseSight.of(decided)).stream()
                .filter(member -> decided.members().containsKey(member.id()))
                .filter(member -> decided.members().get(member.id()).consentId() == null)
                .map(member -> member.name() + "（" + member.relation() + "）")
                .collect(Collectors.joining("、"));
    }
}
