package jp.kasane.systembuilding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.Cases;
import jp.kasane.casework.CountRights;
import jp.kasane.shared.Actor;
import jp.kasane.systembuilding.IssueDealers.Dealer;
import jp.kasane.systembuilding.model.Families;
import jp.kasane.systembuilding.model.HiddenCases;
import jp.kasane.systembuilding.model.HiddenCases.Tally;
import jp.kasane.systembuilding.persistence.IssueCaseId;
import jp.kasane.systembuilding.persistence.IssueCaseMapper;
import jp.kasane.systembuilding.persistence.IssueKin;
import jp.kasane.systembuilding.persistence.IssueMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many cases feed issues, for whoever asks: exactly for those who deal with the issue or may see its cases; for the
 * others nothing under five, nor what would give it away.
 */
@Service
public class CountIssueCases {

    private final IssueMapper issues;
    private final IssueCaseMapper issueCases;
    private final Cases cases;
    private final CountRights rights;
    private final IssueDealers dealers;

    CountIssueCases(
            IssueMapper issues, IssueCaseMapper issueCases, Cases cases, CountRights rights, IssueDealers dealers) {
        this.issues = issues;
        this.issueCases = issueCases;
        this.cases = cases;
        this.rights = rights;
        this.dealers = dealers;
    }

    @Transactional
    public IssueCount of(long issueId, Actor actor) {
        return of(Set.of(issueId), actor).get(issueId);
    }

    /** By issue; more issues than were asked for may be among them. */
    @Transactional
    public Map<Long, IssueCount> of(Collection<Long> issueIds, Actor actor) {
        if (issueIds.isEmpty()) {
            return Map.of();
        }
        Dealer dealer = dealers.of(actor);
        Map<Long, IssueKin> kin = issues.kin(issueIds).stream().collect(toMap(IssueKin::id, each -> each));
        Set<Long> known = kin.values().stream()
                .filter(each -> dealer.knowsNumber(each.coreCouncil(), each.systemCouncil(), each.raisedByCouncil()))
                .map(IssueKin::id)
                .collect(toSet());
        Map<Long, Tally> tallies = tallies(kin.keySet(), known, dealer, actor);
        Families families = new Families();
        kin.values().forEach(each -> families.join(each.id(), each.splitFrom(), each.mergedInto()));
        Map<Long, IssueCount> counts = new HashMap<>();
        for (Set<Long> family : families.all()) {
            List<Tally> others = new ArrayList<>();
            for (Long id : family) {
                Tally tally = tallies.get(id);
                if (known.contains(id)) {
                    counts.put(id, IssueCount.exactly(tally.cases(), tally.districts()));
                } else {
                    others.add(tally);
                }
            }
            counts.putAll(HiddenCases.publish(others));
        }
        return counts;
    }

    /** @param known issues of which the actor may know each case */
    private Map<Long, Tally> tallies(Set<Long> issueIds, Set<Long> known, Dealer dealer, Actor actor) {
        List<IssueCaseId> ids = issueCases.ofIssues(issueIds);
        Map<Long, Set<Long>> fed =
                ids.stream().collect(groupingBy(IssueCaseId::issueId, mapping(IssueCaseId::caseId, toSet())));
        Set<Long> all = ids.stream().map(IssueCaseId::caseId).collect(toSet());
        Map<Long, String> districts =
                cases.ofIds(all).stream().collect(toMap(CaseRef::id, CaseRef::areaCode, (one, other) -> one));
        Set<Long> seen = seen(ids, known, dealer, actor);
        Map<Long, Tally> tallies = new HashMap<>();
        for (Long id : issueIds) {
            Set<Long> own = fed.getOrDefault(id, Set.of());
            int ownSeen = (int) own.stream().filter(seen::contains).count();
            int from = (int) own.stream()
                    .filter(districts::containsKey)
                    .map(districts::get)
                    .distinct()
                    .count();
            tallies.put(id, new Tally(id, own.size(), ownSeen, from));
        }
        return tallies;
    }

    private Set<Long> seen(List<IssueCaseId> ids, Set<Long> known, Dealer dealer, Actor actor) {
        List<IssueCaseId> asked =
                ids.stream().filter(each -> !known.contains(each.issueId())).toList();
        Set<Long> seen = new HashSet<>(
                rights.seen(asked.stream().map(IssueCaseId::caseId).collect(toSet()), actor));
        asked.stream()
                .filter(each -> dealer.seeing().contains(each.councilCode()))
                .forEach(each -> seen.add(each.caseId()));
        return seen;
    }
}
