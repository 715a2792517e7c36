package jp.kasane.systembuilding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kasane.access.Policy;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.Cases;
import jp.kasane.casework.WordsReader;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import jp.kasane.systembuilding.model.IssueState;
import jp.kasane.systembuilding.persistence.IssueCardRow;
import jp.kasane.systembuilding.persistence.IssueCaseId;
import jp.kasane.systembuilding.persistence.IssueCaseMapper;
import jp.kasane.systembuilding.persistence.IssueMapper;
import jp.kasane.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** All issues at a glance, for everybody who works here. It tells numbers of cases, never which. */
@Service
public class IssueBoard {

    private static final int COLUMN = 20;
    private final IssueMapper issues;
    private final IssueCaseMapper issueCases;
    private final Cases cases;
    private final IssueWords words;
    private final People people;
    private final CurrentTime time;

    IssueBoard(
            IssueMapper issues,
            IssueCaseMapper issueCases,
            Cases cases,
            IssueWords words,
            People people,
            CurrentTime time) {
        this.issues = issues;
        this.issueCases = issueCases;
        this.cases = cases;
        this.words = words;
        this.people = people;
        this.time = time;
    }

    /** A column for every state, empty ones included, in the order in which issues walk. */
    public List<IssueColumn> columns(Actor actor) {
        people.require(Policy.VIEW_ISSUES, actor);
        List<IssueCardRow> rows = issues.board(COLUMN);
        Map<IssueState, List<IssueCard>> cards = cards(rows).stream()
                .collect(Collectors.groupingBy(
                        IssueCard::state, () -> new EnumMap<>(IssueState.class), Collectors.toList()));
        Map<IssueState, Integer> totals = new EnumMap<>(IssueState.class);
        rows.forEach(row -> totals.put(row.state(), row.inState()));
        return Arrays.stream(IssueState.values())
                .map(state ->
                        new IssueColumn(state, cards.getOrDefault(state, List.of()), totals.getOrDefault(state, 0)))
                .toList();
    }

    /**
     * @param state null for all
     * @param after id of the last issue of the page before; null for the first page
     * @return newest first
     */
    public Page<IssueCard> page(@Nullable IssueState state, @Nullable Long after, int limit, Actor actor) {
        people.require(Policy.VIEW_ISSUES, actor);
        List<IssueCardRow> rows = issues.cards(state, after == null ? Long.MAX_VALUE : after, limit + 1);
        return Page.of(cards(rows), limit, IssueCard::id);
    }

    private List<IssueCard> cards(List<IssueCardRow> rows) {
        Map<Long, Set<String>> districts = districts(rows);
        LocalDate today = time.today();
        WordsReader reader = words.reader();
        return rows.stream()
                .map(row -> new IssueCard(
                        row.id(),
                        reader.of(Subject.ofIssue(row.id()), row.title()),
                        row.theme(),
                        row.state(),
                        row.coreCouncil(),
                        row.since(),
                        (int) ChronoUnit.DAYS.between(row.since(), today),
                        row.cases(),
                        districts.getOrDefault(row.id(), Set.of()).size(),
                        row.councils(),
                        row.openAnswers()))
                .toList();
    }

    private Map<Long, Set<String>> districts(List<IssueCardRow> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        List<IssueCaseId> fed =
                issueCases.ofIssues(rows.stream().map(IssueCardRow::id).toList());
        Set<Long> ids = fed.stream().map(IssueCaseId::caseId).collect(Collectors.toSet());
        Map<Long, CaseRef> refs = cases.ofIds(ids).stream().collect(Collectors.toMap(CaseRef::id, Function.identity()));
        Map<Long, Set<String>> districts = new HashMap<>();
        for (IssueCaseId each : fed) {
            CaseRef ref = refs.get(each.caseId());
            if (ref != null) {
                districts
                        .computeIfAbsent(each.issueId(), issue -> new HashSet<>())
                        .add(ref.areaCode());
            }
        }
        return districts;
    }
}
