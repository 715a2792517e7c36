package jp.kasane.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.casework.persistence.CaseMapper;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.casework.persistence.MemberRow;
import jp.kasane.casework.persistence.ReachRow;
import jp.kasane.council.Councils;
import jp.kasane.identity.People;
import jp.kasane.privacy.Consent;
import jp.kasane.privacy.Consents;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.privacy.HouseholdDisclosure;
import jp.kasane.privacy.MemberDisclosure;
import jp.kasane.privacy.Narrowing;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells before a consent is withdrawn, as a whole or in part, which council would lose what. Nothing is recorded. */
@Service
public class ForeseeWithdrawal {

    private static final Set<String> ITEMS = Set.of("HEALTH", "FINANCE", "HOUSING", "FAMILY", "SERVICES");

    private final FindCase find;
    private final RequireCarrier carrier;
    private final CaseMapper cases;
    private final MemberMapper members;
    private final Consents consents;
    private final CouncilDisclosure disclosure;
    private final Councils councils;
    private final People people;
    private final AccessLog log;
    private final CurrentTime time;

    ForeseeWithdrawal(
            FindCase find,
            RequireCarrier carrier,
            CaseMapper cases,
            MemberMapper members,
            Consents consents,
            CouncilDisclosure disclosure,
            Councils councils,
            People people,
            AccessLog log,
            CurrentTime time) {
        this.find = find;
        this.carrier = carrier;
        this.cases = cases;
        this.members = members;
        this.consents = consents;
        this.disclosure = disclosure;
        this.councils = councils;
        this.people = people;
        this.log = log;
        this.time = time;
    }

    /**
     * Every council that the case reached, in the order of the profile.
     *
     * @param narrowing what would be left; null when all of it is withdrawn
     * @param others whether the person's other consents end with it
     * @throws ProblemException FORBIDDEN unless a CSW; NOT_FOUND; INVALID, naming the field, when it would be widened
     */
    @Transactional
    public List<Loss> of(String number, long consentId, @Nullable Narrowing narrowing, boolean others, Actor actor) {
        people.require(Policy.WITHDRAW_CONSENT, actor);
        CaseRef ref = find.byNumber(number);
        carrier.of(ref, actor);
        WouldEnd ending = ending(ref, consentId, narrowing, others);
        log.record(actor, Access.view(AccessTarget.ofCase(ref.id())).because("FORESEEN"));
        List<String> reached = cases.reachOf(Set.of(ref.id())).stream()
                .map(ReachRow::councilCode)
                .distinct()
                .toList();
        return councils.all().stream()
                .filter(council -> reached.contains(council.code()))
                .map(council -> loss(ref, council.code(), council.name(), ending))
                .toList();
    }

    private Loss loss(CaseRef ref, String code, String name, WouldEnd ending) {
        HouseholdDisclosure before = disclosure.decided(ref.id(), code);
        HouseholdDisclosure after = disclosure.foresee(ref.id(), code, ending.asked());
        MemberDisclosure was = before.members().get(ending.first().memberId());
        MemberDisclosure becomes = after.members().get(ending.first().memberId());
        boolean namedBefore = isNamed(was);
        boolean namedAfter = isNamed(becomes);
        Set<String> lost = new HashSet<>(namedBefore ? items(was) : Set.of());
        lost.removeAll(namedAfter ? items(becomes) : Set.of());
        lost.remove("IDENTITY");
        return new Loss(
                code,
                name,
                before.basis().legalMode(),
                before.level(),
                after.level(),
                namedBefore,
                namedAfter,
                lost,
                ending.isTakenFrom(code));
    }

    private WouldEnd ending(CaseRef ref, long id, @Nullable Narrowing narrowing, boolean withOthers) {
        List<Long> household = members.of(ref.id()).stream().map(MemberRow::id).toList();
        List<Consent> all = consents.of(household);
        Consent first = all.stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("privacy.consent.missing"));
        List<Consent> beside = NumberedConsent.beside(first, all, time.today()).stream()
                .map(NumberedConsent::consent)
                .toList();
        return withOthers
                ? new WouldEnd(first, narrowing, beside, List.of())
                : new WouldEnd(first, narrowing, List.of(), beside);
    }

    /** @param member null for whoever died */
    private static boolean isNamed(@Nullable MemberDisclosure member) {
        return member != null && member.level() == DisclosureLevel.REAL_NAME;
    }

    private static Set<String> items(@Nullable MemberDisclosure member) {
        if (member == null) {
            return Set.of();
        }
        return member.items().contains("ALL") ? ITEMS : member.items();
    }
}
