package jp.kasane.rehearsal.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.Councils;
import jp.kasane.council.ProfileOutline;
import jp.kasane.rehearsal.AskForRehearsal;
import jp.kasane.rehearsal.BadCasesException;
import jp.kasane.rehearsal.OfferModels;
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
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Rehearsals that were run, and the form that starts one. */
@PageController
class RehearsalsPage {

    private static final String VIEW = "rehearsal/list";

    private final ReadRehearsals rehearsals;
    private final AskForRehearsal ask;
    private final List<OfferModels> offers;
    private final Councils councils;
    private final MessageSource messages;
    private final CurrentTime time;
    private final PageForms forms;
    private final Caller caller;

    RehearsalsPage(
            ReadRehearsals rehearsals,
            AskForRehearsal ask,
            List<OfferModels> offers,
            Councils councils,
            MessageSource messages,
            CurrentTime time,
            PageForms forms,
            Caller caller) {
        this.rehearsals = rehearsals;
        this.ask = ask;
        this.offers = offers;
        this.councils = councils;
        this.messages = messages;
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

    /** Models to choose from beside the active ones. */
    @ModelAttribute("models")
    List<Option> models() {
        return offers.stream()
                .flatMap(offer -> offer.choices(caller.actor()).stream())
                .map(choice -> new Option(choice.id(), choice.label()))
                .toList();
    }

    @GetMapping("/rehearsals")
    @Guarded(Policy.REHEARSE)
    String list(@RequestParam(required = false) @Nullable String models, Paging paging, Model model) {
        int year = FiscalYear.of(time.today()).year();
        String profile = councils.municipality().id();
        model.addAttribute("form", new RehearsalInput("", profile, String.valueOf(year), models, models != null, null));
        addRuns(paging, model);
        return VIEW;
    }

    @PostMapping("/rehearsals")
    @Guarded(Policy.REHEARSE)
    String start(@Valid @ModelAttribute("form") RehearsalInput form, BindingResult errors, Paging paging, Model model) {
        return forms.submit(errors, () -> "/rehearsals/" + start(form, model), () -> {
            addRuns(paging, model);
            return VIEW;
        });
    }

    private long start(RehearsalInput form, Model model) {
        try {
            long id = ask.ask(form.toRehearsal(comparedTitle(form)), caller.actor());
            Flash.done("rehearsal.page.started");
            return id;
        } catch (BadCasesException e) {
            model.addAttribute("badLines", e.lines());
            throw ProblemException.invalid(
                    "file", "rehearsal.cases.heading", e.lines().size());
        }
    }

    private String comparedTitle(RehearsalInput form) {
        Object[] title = {String.valueOf(form.title()).strip()};
        return messages.getMessage("rehearsal.page.compared-title", title, LocaleContextHolder.getLocale());
    }

    private void addRuns(Paging paging, Model model) {
        List<RehearsalRun> rows = rehearsals.list(paging.afterId(), paging.fetch(), caller.actor());
        model.addAttribute("runs", Page.of(rows, paging.limit(), RehearsalRun::id));
    }
}
