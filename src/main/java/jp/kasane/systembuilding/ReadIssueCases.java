package jp.kasane.systembuilding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.casework.CarriedCases;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.Cases;
import jp.kasane.casework.ViewCase;
import jp.kasane.escalation.Ladders;
import jp.kasane.shared.Actor;
import jp.kasane.systembuilding.IssueDealers.Dealer;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.model.IssueCase;
import jp.kasane.systembuilding.model.Theme;
import jp.kasane.systembuilding.persistence.IssueCaseMapper;
import org.springframework.stereotype.Service;

/**
 * Which cases feed an issue is told only to the CSW who carries the case, to the secretariat of the council that works the issue out, and, where they may
 * see cases at more than 統計, to that of the council that decides and to others as far as the case was before theirs. Never
 * to whom a consent leaves out a field of the theme: number and theme would tell it.
 */
@Service
public class ReadIssueCases {

    private final IssueCaseMapper issueCases;
    private final Cases cases;
    private final ViewCase viewCase;
    private final CarriedCases carried;
    private final Ladders ladders;
    private final IssueDealers dealers;
    private final AccessLog log;

    ReadIssueCases(
            IssueCaseMapper issueCases,
            Cases cases,
            ViewCase viewCase,
            CarriedCases carried,
            Ladders ladders,
            IssueDealers dealers,
            AccessLog log) {
        this.carried = carried;
        this.issueCases = issueCases;
        this.cases = cases;
        this.viewCase = viewCase;
        this.ladders = ladders;
        this.dealers = dealers;
        this.log = log;
    }

    /** In the order in which they joined. */
    public List<FedCase> known(Issue issue, Actor actor) {
        Dealer dealer = dealers.of(actor);
        boolean all = dealer.knowsCases(issue.coreCouncil(), issue.systemCouncil());
        List<IssueCase> feeding = issueCases.of(issue.id());
        Set<Long> own = carried.carried(feeding.stream().map(IssueCase::caseId).toList(), actor);
        List<IssueCase> known = feeding.stream()
                .filter(fed -> all || own.contains(fed.caseId()) || wasBefore(fed, dealer.seeing()))
                .toList();
        known = told(issue, known, actor);
        if (!known.isEmpty()) {
            List<Long> ids = known.stream().map(IssueCase::caseId).toList();
            log.record(actor, Access.view(AccessTarget.ofIssue(issue.id())).showing(ids));
        }
        return opened(known, actor);
    }

    /** Numbers of those of the cases of which the issue would tell a field that a consent leaves out. */
    Set<String> leftOut(Issue issue, Set<String> numbers, Actor actor) {
        Map<Long, String> byId =
                cases.ofNumbers(numbers).stream().collect(Collectors.toMap(CaseRef::id, CaseRef::number));
        return viewCase.leavingOut(fields(issue), byId.keySet(), actor).stream()
                .map(byId::get)
                .collect(Collectors.toSet());
    }

    private List<IssueCase> told(Issue issue, List<IssueCase> known, Actor actor) {
        List<Long> ids = known.stream().map(IssueCase::caseId).toList();
        Set<Long> leftOut = viewCase.leavingOut(fields(issue), ids, actor);
        return known.stream().filter(fed -> !leftOut.contains(fed.caseId())).toList();
    }

    private static Set<String> fields(Issue issue) {
        return new Theme(issue.theme()).fields();
    }

    private List<FedCase> opened(List<IssueCase> known, Actor actor) {
        List<Long> ids = known.stream().map(IssueCase::caseId).toList();
        Map<Long, CaseRef> refs = cases.ofIds(ids).stream().collect(Collectors.toMap(CaseRef::id, Function.identity()));
        Set<Long> viewable = viewCase.visible(ids, actor);
        return known.stream()
                .filter(fed -> refs.containsKey(fed.caseId()))
                .map(fed -> new FedCase(refs.get(fed.caseId()), fed, viewable.contains(fed.caseId())))
                .toList();
    }

    private boolean wasBefore(IssueCase fed, Set<String> councils) {
        return councils.contains(fed.councilCode())
                || ladders.path(fed.caseId()).stream().anyMatch(councils::contains);
    }
}
