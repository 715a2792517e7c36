package jp.kasane.followup.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.followup.ReadAction;
import jp.kasane.followup.model.Action;
import jp.kasane.shared.Actor;
import jp.kasane.web.Caller;
import jp.kasane.web.Page;
import jp.kasane.web.page.Option;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Lists of actions: a person's own, those of the person's councils, those of one council. */
@PageController
class ActionsPage {

    private static final int ROWS = 30;
    private static final List<Option> STATES = List.of(
            new Option("", "followup.page.list.state.open"),
            new Option("AGREED", "followup.state.AGREED"),
            new Option("REPORTED", "followup.state.REPORTED"),
            new Option("FINISHED", "followup.page.list.state.finished"));
    private final ReadAction readAction;
    private final ActionRows rows;
    private final Councils councils;
    private final Caller caller;

    ActionsPage(ReadAction readAction, ActionRows rows, Councils councils, Caller caller) {
        this.readAction = readAction;
        this.rows = rows;
        this.councils = councils;
        this.caller = caller;
    }

    @GetMapping("/actions")
    @Guarded({Policy.VIEW_OWN_ACTIONS, Policy.VIEW_ACTIONS})
    String all(
            @ModelAttribute("wish") ActionListInput asked,
            @RequestParam(required = false) @Nullable String after,
            @ModelAttribute("viewer") Viewer viewer,
            Model model) {
        List<Option> choices = choices(viewer);
        boolean onlyOwn = !viewer.may(Policy.VIEW_ACTIONS);
        ActionListInput wish = asked.orElseMine(onlyOwn);
        model.addAttribute("onlyOwn", onlyOwn);
        model.addAttribute("councils", choices);
        model.addAttribute("tally", readAction.tally(caller.actor()));
        fill("/actions", wish, after, model);
        return "followup/actions";
    }

    @GetMapping("/councils/{code}/actions")
    @Guarded({Policy.VIEW_OWN_ACTIONS, Policy.VIEW_ACTIONS})
    String ofCouncil(
            @PathVariable String code,
            @ModelAttribute("wish") ActionListInput asked,
            @RequestParam(required = false) @Nullable String after,
            @ModelAttribute("viewer") Viewer viewer,
            Model model) {
        Council council = councils.get(code);
        model.addAttribute("council", council);
        model.addAttribute("onlyOwn", !viewer.mayAt(Policy.VIEW_ACTIONS, code));
        fill("/councils/" + code + "/actions", asked.ofCouncil(code), after, model);
        return "followup/council-actions";
    }

    private void fill(String path, ActionListInput wish, @Nullable String after, Model model) {
        Actor actor = caller.actor();
        Page<Action> page = readAction.byDueDate(wish.wish(), after, ROWS, actor);
        model.addAttribute("wish", wish);
        model.addAttribute("states", STATES);
        model.addAttribute("rows", rows.of(page.items(), actor));
        model.addAttribute("next", page.next());
        model.addAttribute("first", after == null);
        model.addAttribute("me", actor.personId());
        model.addAttribute("here", address(path, wish));
    }

    private static String address(String path, ActionListInput wish) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path).queryParam("view", wish.view());
        if (wish.state() != null) {
            address.queryParam("state", wish.state());
        }
        if (wish.council() != null && path.equals("/actions")) {
            address.queryParam("council", wish.council());
        }
        return address.encode().toUriString();
    }

    /** Councils whose actions the viewer sees as a whole. */
    private List<Option> choices(Viewer viewer) {
        TreeSet<String> codes = new TreeSet<>(viewer.councilsAs("SECRETARIAT"));
        codes.addAll(viewer.councilsAs("CHAIR"));
        List<Option> choices = new ArrayList<>();
        codes.forEach(code -> choices.add(new Option(code, councils.get(code).name())));
        return choices;
    }
}
