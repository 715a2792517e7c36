package jp.kasane.casework;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.kasane.audit.AccessLog;
import jp.kasane.council.Councils;
import jp.kasane.privacy.HouseholdDisclosure;
import jp.kasane.privacy.MemberDisclosure;
import jp.kasane.shared.Actor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells why a person sees as much of a case as they do: legal basis, seat, rule, and whose consent. */
@Service
public class ExplainDisclosure {

    private final FindCase find;
    private final ViewCase view;
    private final RenderCase render;
    private final Councils councils;
    private final MessageSource messages;
    private final AccessLog log;

    ExplainDisclosure(
            FindCase find, ViewCase view, RenderCase render, Councils councils, MessageSource messages, AccessLog log) {
        this.messages = messages;
        this.log = log;
        this.find = find;
        this.view = view;
        this.render = render;
        this.councils = councils;
    }

    /** @throws jp.kasane.shared.ProblemException NOT_FOUND as for the case */
    @Transactional
    public DisclosureReason of(String number, Actor actor) {
        CaseRef ref = find.byNumber(number);
        CaseSight sight = view.sight(ref, actor);
        log.record(actor, CaseAccess.of(ref, sight, "DISCLOSURE"));
        HouseholdDisclosure decided = sight.decided();
        if (decided == null) {
            return new DisclosureReason(sight.level(), null, null, null, List.of());
        }
        String council = councils.get(decided.basis().councilCode()).name();
        return new DisclosureReason(
                sight.level(),
                council,
                law(decided.basis().legalMode()),
                decided.basis(),
                members(ref, sight, decided.members()));
    }

    private String law(String legalMode) {
        return messages.getMessage("council.page.legal." + legalMode + ".law", null, Locale.JAPANESE);
    }

    private List<DisclosureReason.OfMember> members(CaseRef ref, CaseSight sight, Map<Long, MemberDisclosure> decided) {
        List<CaseView.MemberView> shown = render.full(ref, sight).members();
        return shown == null
                ? List.of()
                : shown.stream()
                        .filter(member -> decided.containsKey(member.id()))
                        .map(member -> of(member, decided.get(member.id())))
                        .toList();
    }

    private static DisclosureReason.OfMember of(CaseView.MemberView member, MemberDisclosure decided) {
        return new DisclosureReason.OfMember(
                member.id(), member.name(), decided.level(), decided.reasonCode(), decided.consentId());
    }
}
