package jp.kasane.systembuilding.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.systembuilding.IssueBoard;
import jp.kasane.systembuilding.IssueCard;
import jp.kasane.systembuilding.IssueColumn;
import jp.kasane.systembuilding.model.IssueState;
import jp.kasane.web.Caller;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import jp.kasane.web.page.Option;
import jp.kasane.web.page.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All community issues: as a board from candidate to returned, or as a table. */
@PageController
class IssueBoardPage {

    private static final Set<IssueState> ASIDE = Set.of(IssueState.REJECTED, IssueState.INDIVIDUAL, IssueState.MERGED);
    private static final int ROWS = 50;
    private final IssueBoard board;
    private final Caller caller;

    IssueBoardPage(IssueBoard board, Caller caller) {
        this.board = board;
        this.caller = caller;
    }

    @GetMapping("/issues")
    @Guarded(Policy.VIEW_ISSUES)
    String board(Model model) {
        List<IssueColumn> columns = board.columns(caller.actor());
        model.addAttribute(
                "columns",
                columns.stream()
                        .filter(column -> !ASIDE.contains(column.state()))
                        .filter(column -> column.state() != IssueState.SORTED || column.total() > 0)
                        .toList());
        model.addAttribute(
                "aside",
                columns.stream()
                        .filter(column -> ASIDE.contains(column.state()) && column.total() > 0)
                        .toList());
        model.addAttribute("none", columns.stream().allMatch(column -> column.total() == 0));
        return "systembuilding/board";
    }

    @GetMapping("/issues/table")
    @Guarded(Policy.VIEW_ISSUES)
    String table(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        IssueState only = Arrays.stream(IssueState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
        Page<IssueCard> page = board.page(only, Paging.of(null, after).afterId(), ROWS, caller.actor());
        model.addAttribute("cards", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("state", only);
        model.addAttribute("here", only == null ? "/issues/table" : "/issues/table?state=" + only);
        model.addAttribute(
                "states",
                Arrays.stream(IssueState.values())
                        .map(each -> new Option(each.name(), "systembuilding.state." + each))
                        .toList());
        return "systembuilding/table";
    }
}
