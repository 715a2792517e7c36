package jp.kasane.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.Recalls;
import jp.kasane.council.Councils;
import jp.kasane.council.SeatRole;
import jp.kasane.meeting.CouncilRecall;
import jp.kasane.meeting.CouncilRecalls;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import jp.kasane.web.page.Viewer;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a council has to do after withdrawals of consent: whose papers come back, and that it was done. */
@PageController
class RecallsPage {

    private final Councils councils;
    private final CouncilRecalls board;
    private final Recalls recalls;
    private final PageForms forms;
    private final Caller caller;

    RecallsPage(Councils councils, CouncilRecalls board, Recalls recalls, PageForms forms, Caller caller) {
        this.councils = councils;
        this.board = board;
        this.recalls = recalls;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping("/councils/{code}/recalls")
    @Guarded(Policy.LOOK_INTO_RECALLS)
    String list(@PathVariable String code, @ModelAttribute("viewer") Viewer viewer, Model model) {
        model.addAttribute("form", new ResultInput(""));
        return view(code, 0, "", viewer, model);
    }

    @PostMapping("/councils/{code}/recalls/{id}/done")
    @Guarded(Policy.FINISH_RECALL)
    String done(
            @PathVariable String code,
            @PathVariable long id,
            @Valid @ModelAttribute("form") ResultInput form,
            BindingResult errors,
            @ModelAttribute("viewer") Viewer viewer,
            Model model) {
        return forms.submit(
                errors,
                () -> {
                    recalls.done(id, form.result(), caller.actor());
                    Flash.done("meeting.page.recalls.saved");
                    return "/councils/" + code + "/recalls";
                },
                () -> view(code, id, form.result(), viewer, model));
    }

    /**
     * @param sent the recall that was to be finished; 0 for none
     * @param result what was typed for it, which is shown apart when the recall is open no more
     */
    private String view(String code, long sent, String result, Viewer viewer, Model model) {
        List<CouncilRecall> all = board.of(code, caller.actor());
        boolean open = all.stream()
                .anyMatch(each -> each.recall().id() == sent && each.recall().isOpen());
        model.addAttribute("council", councils.get(code));
        model.addAttribute("recalls", all);
        model.addAttribute("sent", sent);
        model.addAttribute("unsent", open ? "" : result);
        model.addAttribute("secretariat", viewer.holds(code + ":" + SeatRole.SECRETARIAT));
        return "meeting/recalls";
    }

    /** @param result what was done, without naming anybody */
    record ResultInput(
            @NotBlank(message = "{meeting.page.recalls.need}")
            String result) {}
}
