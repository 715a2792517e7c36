package jp.kasane.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.casework.persistence.MemberOfCase;
import jp.kasane.casework.persistence.MemberRow;
import jp.kasane.council.Councils;
import jp.kasane.privacy.Disclosure;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.privacy.HouseholdDisclosure;
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

    private final MemberMapper members;
    private final RenderMember render;
    private final Councils councils;
    private final Disclosure disclosure;
    private final CurrentTime time;

    ConsentGate(MemberMapper members, RenderMember render, Councils councils, Disclosure disclosure, CurrentTime time) {
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
        if (!councils.legalMode(councilCode, time.today()).equals(ON_CONSENT)) {
            return;
        }
        Set<Long> living = members.living(Set.of(caseId), time.today()).stream()
                .map(MemberOfCase::memberId)
                .collect(Collectors.toSet());
        String council = councils.get(councilCode).name();
        if (living.isEmpty()) {
            throw ProblemException.conflict("casework.gate.nobody", council);
        }
        String missing = missing(caseId, decided(living, councilCode));
        if (!missing.isEmpty()) {
            throw ProblemException.conflict("casework.gate.missing", council, missing);
        }
    }

    private HouseholdDisclosure decided(Set<Long> living, String councilCode) {
        Map<String, Set<Long>> household = new HashMap<>();
        household.put("", living);
        return disclosure.decide(household, councilCode, "NONE", time.now()).get("");
    }

    private String missing(long caseId, HouseholdDisclosure decided) {
        List<MemberRow> household = members.of(caseId);
        return render.all(household, DisclosureLevel.ANONYMOUS).stream()
                .filter(member -> decided.members().containsKey(member.id()))
                .filter(member -> decided.members().get(member.id()).consentId() == null)
                .map(member -> member.name() + "（" + member.relation() + "）")
                .collect(Collectors.joining("、"));
    }
}
