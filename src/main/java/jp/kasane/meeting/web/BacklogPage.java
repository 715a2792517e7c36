package jp.kasane.meeting.web;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.ViewCase;
import jp.kasane.council.Councils;
import jp.kasane.council.SeatRole;
import jp.kasane.meeting.BacklogItem;
import jp.kasane.meeting.CouncilBoard;
import jp.kasane.meeting.ItemRenditions;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import jp.kasane.web.Caller;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import jp.kasane.web.SubjectNames;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What waits for a council's agenda: since when, how urgent, and why it came. */
@PageController
class BacklogPage {

    private final Councils councils;
    private final CouncilBoard board;
    private final SubjectNames names;
    private final ViewCase viewCase;
    private final ItemRenditions renditions;
    private final CurrentTime time;
    private final Caller caller;

    BacklogPage(
            Councils councils,
            CouncilBoard board,
            SubjectNames names,
            ViewCase viewCase,
            ItemRenditions renditions,
            CurrentTime time,
            Caller caller) {
        this.councils = councils;
        this.board = board;
        this.names = names;
        this.viewCase = viewCase;
        this.renditions = renditions;
        this.time = time;
        this.caller = caller;
    }

    @GetMapping("/councils/{code}/backlog")
    @Guarded(Policy.VIEW_REFERRALS)
    String list(@PathVariable String code, Paging paging, @ModelAttribute("viewer") Viewer viewer, Model model) {
        List<BacklogItem> rows = board.backlogOf(code, paging.afterId(), paging.fetch(), caller.actor());
        Page<BacklogItem> page = Page.of(rows, paging.limit(), BacklogItem::id);
        model.addAttribute("council", councils.get(code));
        model.addAttribute("rows", rows(page.items()));
        model.addAttribute("next", page.next());
        model.addAttribute(
                "nextMeeting",
                board.upcoming(List.of(code), 1).getOrDefault(code, List.of()).stream()
                        .findFirst()
                        .orElse(null));
        boolean secretariat = viewer.holds(code + ":" + SeatRole.SECRETARIAT);
        model.addAttribute("secretariat", secretariat);
        model.addAttribute(
                "unconfirmed",
                secretariat
                        ? renditions.waiting(
                                code, page.items().stream().map(BacklogItem::id).toList())
                        : Map.of());
        return "meeting/backlog";
    }

    private List<Row> rows(List<BacklogItem> items) {
        Map<Subject, String> about =
                names.of(items.stream().map(BacklogItem::subject).toList());
        Set<Long> openable = viewCase.visible(
                items.stream()
                        .map(BacklogItem::subject)
                        .filter(subject -> subject.type() == SubjectType.CASE)
                        .map(Subject::id)
                        .toList(),
                caller.actor());
        return items.stream()
                .map(item -> {
                    String name = about.get(item.subject());
                    return new Row(
                            item,
                            name,
                            path(item.subject(), name, openable),
                            ChronoUnit.DAYS.between(item.enteredOn(), time.today()));
                })
                .toList();
    }

    /** Where the record's own page is, unless the reader may not open it. */
    private static @Nullable String path(Subject subject, @Nullable String name, Set<Long> openable) {
        return switch (subject.type()) {
            case CASE -> openable.contains(subject.id()) ? "/cases/" + name : null;
            case ISSUE -> "/issues/" + subject.id();
            case ACTION -> "/actions/" + subject.id();
            case REFERRAL -> "/referrals/" + subject.id();
            case MEETING -> "/meetings/" + subject.id();
        };
    }

    /**
     * @param name how people refer to what it is about; null when it has no name
     * @param path of what it is about
     */
    record Row(
            BacklogItem item,
            @Nullable String name,
            @Nullable String path,
            long days) {}
}
