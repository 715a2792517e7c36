package jp.kasane.rehearsal.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.kasane.council.Councils;
import jp.kasane.council.ProfileOutline;
import jp.kasane.rehearsal.AskForRehearsal;
import jp.kasane.rehearsal.BadCasesException;
import jp.kasane.rehearsal.ReadRehearsals;
import jp.kasane.rehearsal.RehearsalRun;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.FiscalYear;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.Option;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Rehearsals that were run, and the form that starts one. */
@PageController
class RehearsalsPage {

    private static final String VIEW = "rehearsal/list";

    private final ReadRehearsals rehearsals;
    private final AskForRehearsal ask;
    private final Councils councils;
    private final CurrentTime time;
    private final PageForms forms;
    private final Caller caller;

    RehearsalsPage(
            ReadRehearsals rehearsals,
            AskForRehearsal ask,
            Councils councils,
            CurrentTime time,
            PageForms forms,
            Caller caller) {
        this.rehearsals = rehearsals;
        this.ask = ask;
        this.councils = councils;
        this.time = time;
        this.forms = forms;
        this.caller = caller;
    }

    @ModelAttribute("profiles")
    List<Option> profiles() {
        return ProfileOutline.shipped().stream()
                .map(id -> new Option(id, ProfileOutline.of(id).municipality()))
                .toList();
    }

    @GetMapping("/rehearsals")
    String list(Paging paging, Model model) {
        int year = FiscalYear.of(time.today()).year();
        String profile = councils.municipality().id();
        model.addAttribute("form", new RehearsalInput("", profile, String.valueOf(year), null));
        addRuns(paging, model);
        return VIEW;
    }

    @PostMapping("/rehearsals")
    String start(@Valid @ModelAttribute("form") RehearsalInput form, BindingResult errors, Paging paging, Model model) {
        return forms.submit(errors, () -> "/rehearsals/" + start(form, model), () -> {
            addRuns(paging, model);
            return VIEW;
        });
    }

    private long start(RehearsalInput form, Model model) {
        try {
            long id = ask.ask(form.toRehearsal(), caller.actor());
            Flash.done("rehearsal.page.started");
            return id;
        } catch (BadCasesException e) {
            model.addAttribute("badLines", e.lines());
            throw ProblemException.invalid(
                    "file", "rehearsal.cases.heading", e.lines().size());
        }
    }

    private void addRuns(Paging paging, Model model) {
        List<RehearsalRun> rows = rehearsals.list(paging.afterId(), paging.fetch(), caller.actor());
        model.addAttribute("runs", Page.of(rows, paging.limit(), RehearsalRun::id));
    }
}
