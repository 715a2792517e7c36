package jp.kasane.rehearsal.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.ProfileOutline;
import jp.kasane.rehearsal.ReadRehearsals;
import jp.kasane.rehearsal.RehearsalRun;
import jp.kasane.rehearsal.StopRehearsal;
import jp.kasane.rehearsal.model.RehearsalReport;
import jp.kasane.rehearsal.model.RunComparison;
import jp.kasane.rehearsal.model.YearPicture;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One rehearsal: how far it is, what the year came to, and how it differs from another. */
@PageController
class RehearsalPage {

    private static final int OTHERS = 50;
    private static final int MAX_CASES = 200;

    private final ReadRehearsals rehearsals;
    private final StopRehearsal stopping;
    private final PageForms forms;
    private final Caller caller;

    RehearsalPage(ReadRehearsals rehearsals, StopRehearsal stopping, PageForms forms, Caller caller) {
        this.rehearsals = rehearsals;
        this.stopping = stopping;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping("/rehearsals/{id}")
    @Guarded(Policy.REHEARSE)
    String show(@PathVariable long id, Model model) {
        RehearsalRun run = rehearsals.get(id, caller.actor());
        model.addAttribute("run", run);
        model.addAttribute("compared", compared(run));
        if (run.state().hasReport()) {
            RehearsalReport report = rehearsals.report(id, caller.actor());
            model.addAttribute("report", report);
            model.addAttribute("figures", RunComparison.figures(report));
            ProfileOutline profile = ProfileOutline.of(run.profile());
            model.addAttribute("year", YearPicture.of(report, profile.ladder()));
            model.addAttribute("layerNames", profile.layerNames());
            model.addAttribute("others", others(run));
        }
        return "rehearsal/run";
    }

    @GetMapping("/rehearsals/compare")
    @Guarded(Policy.REHEARSE)
    String compare(@RequestParam long before, @RequestParam long after, Model model) {
        model.addAttribute("before", rehearsals.get(before, caller.actor()));
        model.addAttribute("after", rehearsals.get(after, caller.actor()));
        RunComparison comparison =
                RunComparison.of(rehearsals.report(before, caller.actor()), rehearsals.report(after, caller.actor()));
        model.addAttribute("comparison", comparison);
        model.addAttribute("shown", comparison.cases().stream().limit(MAX_CASES).toList());
        return "rehearsal/compare";
    }

    @GetMapping("/rehearsals/{id}/report.json")
    @Guarded(Policy.REHEARSE)
    ResponseEntity<String> report(@PathVariable long id) {
        String name = String.format(Locale.ROOT, "rehearsal-%d.json", id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(rehearsals.reportText(id, caller.actor()));
    }

    @PostMapping("/rehearsals/{id}/stop")
    @Guarded(Policy.REHEARSE)
    String stop(@PathVariable long id, Model model) {
        MapBindingResult errors = new MapBindingResult(new HashMap<>(), "form");
        return forms.submit(
                errors,
                () -> {
                    stopping.stop(id, caller.actor());
                    Flash.done("rehearsal.page.stopped");
                    return "/rehearsals/" + id;
                },
                () -> {
                    throw ProblemException.conflict("rehearsal.run.over");
                });
    }

    /** The run that was started to be compared with, once both are over. */
    private @Nullable RehearsalRun compared(RehearsalRun run) {
        if (run.comparedWith() == null || !run.state().hasReport()) {
            return null;
        }
        RehearsalRun other = rehearsals.get(run.comparedWith(), caller.actor());
        return other.state().hasReport() ? other : null;
    }

    private List<RehearsalRun> others(RehearsalRun run) {
        return rehearsals.list(null, OTHERS, caller.actor()).stream()
                .filter(each -> each.id() != run.id() && each.state().hasReport())
                .toList();
    }
}
