package jp.kasane.escalation.web;

import jakarta.validation.Valid;
import java.util.Objects;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.Cases;
import jp.kasane.escalation.ConveneConferenceKnowingly;
import jp.kasane.escalation.ShowLadder;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** ケア会議の招集 by the convener, against a deadline. */
@PageController
@RequestMapping("/cases/{number}/care-conference")
class CareConferencePage {

    private final Cases cases;
    private final ShowLadder show;
    private final ConveneConferenceKnowingly convene;
    private final LadderTelling telling;
    private final DecisionReader reader;
    private final PageForms forms;
    private final Caller caller;

    CareConferencePage(
            Cases cases,
            ShowLadder show,
            ConveneConferenceKnowingly convene,
            LadderTelling telling,
            DecisionReader reader,
            PageForms forms,
            Caller caller) {
        this.cases = cases;
        this.show = show;
        this.convene = convene;
        this.telling = telling;
        this.reader = reader;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping
    @Guarded(Policy.VIEW_CASE)
    String show(@PathVariable String number, Model model) {
        model.addAttribute("form", new ConveneInput(null, null, null, null));
        return fill(number, model);
    }

    @PostMapping
    @Guarded(Policy.CONVENE_CARE_CONFERENCE)
    String convene(
            @PathVariable String number,
            @Valid @ModelAttribute("form") ConveneInput input,
            BindingResult errors,
            Model model) {
        return forms.submit(errors, () -> convene(number, input), () -> fill(number, model));
    }

    private String convene(String number, ConveneInput input) {
        long meeting = convene.convene(
                cases.byNumber(number).id(),
                input.starts(),
                Objects.requireNonNull(input.place()).strip(),
                input.known(),
                caller.actor());
        Flash.done("escalation.page.conference.done");
        return "/meetings/" + meeting;
    }

    private String fill(String number, Model model) {
        LadderView ladder = telling.tell(show.whole(number, caller.actor()));
        LadderView.ConferenceView last = ladder.careConferences().stream()
                .reduce((first, second) -> second)
                .orElse(null);
        model.addAttribute("ladder", ladder);
        model.addAttribute("conference", last);
        model.addAttribute(
                "unconfirmed", convene.unconfirmed(cases.byNumber(number).id(), caller.actor()));
        model.addAttribute("reading", last == null ? null : reader.read(last.decision()));
        return "escalation/care-conference";
    }
}
