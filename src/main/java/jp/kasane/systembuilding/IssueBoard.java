package jp.kasane.systembuilding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kasane.access.Policy;
import jp.kasane.casework.WordsReader;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import jp.kasane.systembuilding.model.IssueState;
import jp.kasane.systembuilding.persistence.IssueCardRow;
import jp.kasane.systembuilding.persistence.IssueMapper;
import jp.kasane.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** All issues at a glance, for everybody who works here. It tells numbers of cases, as far as the reader may know
 * them, and never which. */
@Service
public class IssueBoard {

    private static final int COLUMN = 20;
    private final IssueMapper issues;
    private final CountIssueCases counting;
    private final IssueWords words;
    private final People people;
    private final CurrentTime time;

    IssueBoard(IssueMapper issues, CountIssueCases counting, IssueWords words, People people, CurrentTime time) {
        this.issues = issues;
        this.counting = counting;
        this.words = words;
        this.people = people;
        this.time = time;
    }

    /** A column for every state, empty ones included, in the order in which issues walk. */
    public List<IssueColumn> columns(Actor actor) {
        people.require(Policy.VIEW_ISSUES, actor);
        List<IssueCardRow> rows = issues.board(COLUMN);
        Map<IssueState, List<IssueCard>> cards = cards(rows, actor).stream()
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
        return Page.of(cards(rows, actor), limit, IssueCard::id);
    }

    private List<IssueCard> cards(List<IssueCardRow> rows, Actor actor) {
        Map<Long, IssueCount> counts =
                counting.of(rows.stream().map(IssueCardRow::id).toList(), actor);
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
                        counts.get(row.id()),
                        row.councils(),
                        row.openAnswers()))
                .toList();
    }
}
