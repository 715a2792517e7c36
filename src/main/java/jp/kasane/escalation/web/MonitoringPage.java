package jp.kasane.escalation.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.CarriedCases;
import jp.kasane.casework.Cases;
import jp.kasane.escalation.ClosingReason;
import jp.kasane.escalation.MonitorCase;
import jp.kasane.escalation.MonitoringResult;
import jp.kasane.escalation.ShowLadder;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.Option;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import jp.kasane.web.page.Typed;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** モニタリング: how a supported case goes on; also where it is closed or taken up again. */
@PageController
@RequestMapping("/cases/{number}/monitoring")
class MonitoringPage {

    private static final List<Option> RESULTS = Arrays.stream(MonitoringResult.values())
            .map(result -> new Option(result.name(), "escalation.page.monitoring.choose." + result))
            .toList();

    private static final List<Option> CLOSING_REASONS = Arrays.stream(ClosingReason.values())
            .map(reason -> new Option(reason.name(), "casework.value." + reason))
            .toList();

    private final Cases cases;
    private final CarriedCases carried;
    private final ShowLadder show;
    private final MonitorCase monitor;
    private final LadderTelling telling;
    private final PageForms forms;
    private final Caller caller;

    MonitoringPage(
            Cases cases,
            CarriedCases carried,
            ShowLadder show,
            MonitorCase monitor,
            LadderTelling telling,
            PageForms forms,
            Caller caller) {
        this.carried = carried;
        this.cases = cases;
        this.show = show;
        this.monitor = monitor;
        this.telling = telling;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping
    @Guarded(Policy.VIEW_CASE)
    String show(@PathVariable String number, Model model) {
        model.addAttribute("form", new MonitoringInput(null, null, null));
        return fill(number, model);
    }

    @PostMapping
    @Guarded(Policy.MONITOR_CASE)
    String monitor(
            @PathVariable String number,
            @Valid @ModelAttribute("form") MonitoringInput input,
            BindingResult errors,
            Model model) {
        return forms.submit(errors, () -> monitor(number, input), () -> fill(number, model));
    }

    private String monitor(String number, MonitoringInput input) {
        long caseId = cases.byNumber(number).id();
        monitor.monitor(caseId, input.chosen(), input.closing(), Typed.text(input.note()), caller.actor());
        Flash.done("escalation.page.monitoring.done." + input.chosen());
        return "/cases/" + number + "/monitoring";
    }

    private String fill(String number, Model model) {
        LadderView ladder = telling.tell(show.whole(number, caller.actor()));
        model.addAttribute("ladder", ladder);
        long caseId = cases.byNumber(number).id();
        model.addAttribute(
                "carried", !carried.carried(Set.of(caseId), caller.actor()).isEmpty());
        model.addAttribute("results", RESULTS);
        model.addAttribute("closingReasons", CLOSING_REASONS);
        model.addAttribute(
                "due",
                ladder.monitorings().stream()
                        .filter(each -> each.result() == null)
                        .findFirst()
                        .orElse(null));
        model.addAttribute(
                "done",
                ladder.monitorings().stream()
                        .filter(each -> each.result() != null)
                        .toList());
        return "escalation/monitoring";
    }
}
