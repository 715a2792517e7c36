package jp.kasane.modelling.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.modelling.replay.AskForReplay;
import jp.kasane.modelling.replay.ReadReplays;
import jp.kasane.modelling.replay.Replay;
import jp.kasane.modelling.replay.WantedReplay;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.FiscalYear;
import jp.kasane.web.Caller;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Replays that were run, and the form that starts one. */
@PageController
class ReplaysPage {

    static final String PATH = "/admin/replays";
    private static final String VIEW = "modelling/replays";

    private final ReadReplays replays;
    private final AskForReplay ask;
    private final ReplayChoices choices;
    private final CurrentTime time;
    private final PageForms forms;
    private final Caller caller;

    ReplaysPage(
            ReadReplays replays,
            AskForReplay ask,
            ReplayChoices choices,
            CurrentTime time,
            PageForms forms,
            Caller caller) {
        this.replays = replays;
        this.ask = ask;
        this.choices = choices;
        this.time = time;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.REPLAY_DECISIONS)
    String list(@RequestParam(required = false) @Nullable String table, Paging paging, Model model) {
        String year = String.valueOf(FiscalYear.of(time.today()).year());
        model.addAttribute("form", new ReplayInput(table, ReplayInput.RECORDED, year, "", ""));
        return show(paging, model);
    }

    @PostMapping(PATH)
    @Guarded(Policy.REPLAY_DECISIONS)
    String start(@Valid @ModelAttribute("form") ReplayInput form, BindingResult errors, Paging paging, Model model) {
        return forms.submit(
                errors,
                () -> {
                    long id = ask.ask(wanted(form), caller.actor());
                    Flash.done("modelling.replay.started");
                    return PATH + "/" + id;
                },
                () -> show(paging, model));
    }

    private WantedReplay wanted(ReplayInput form) {
        return new WantedReplay(
                form.choice(),
                form.baselineChoice(),
                ReplayInput.ACTIVE.equals(form.baseline()),
                form.fromDay(),
                form.untilDay());
    }

    private String show(Paging paging, Model model) {
        List<Replay> rows = replays.list(paging.afterId(), paging.fetch(), caller.actor());
        model.addAttribute("replays", Page.of(rows, paging.limit(), Replay::id));
        model.addAttribute("exact", replays.exact(caller.actor()));
        model.addAttribute("tables", choices.tables(caller.actor()));
        model.addAttribute("baselines", choices.baselines(caller.actor()));
        model.addAttribute("years", choices.years());
        return VIEW;
    }
}
