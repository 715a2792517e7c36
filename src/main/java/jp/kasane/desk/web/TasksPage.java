package jp.kasane.desk.web;

import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.desk.TaskLines;
import jp.kasane.shared.CurrentTime;
import jp.kasane.web.Caller;
import jp.kasane.web.Paging;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import jp.kasane.worklist.ClaimTask;
import jp.kasane.worklist.TaskScope;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 作業一覧: everything the viewer may do, with filters; tasks are taken and given back here. */
@PageController
class TasksPage {

    private static final String VIEW = "desk/tasks";
    private static final int LINES = 25;

    private final TaskLines lines;
    private final ClaimTask claimTask;
    private final OwnCouncils councils;
    private final PageForms forms;
    private final CurrentTime time;
    private final Caller caller;

    TasksPage(
            TaskLines lines,
            ClaimTask claimTask,
            OwnCouncils councils,
            PageForms forms,
            CurrentTime time,
            Caller caller) {
        this.lines = lines;
        this.claimTask = claimTask;
        this.councils = councils;
        this.forms = forms;
        this.time = time;
        this.caller = caller;
    }

    @GetMapping("/tasks")
    @Guarded(Policy.WORK_ON_OWN_TASKS)
    String list(
            @ModelAttribute("wanted") TasksWanted wanted,
            @ModelAttribute("form") BackInput form,
            Paging paging,
            Model model) {
        model.addAttribute("page", lines.page(caller.actor(), wanted.filter(time.now()), LINES, paging.after()));
        model.addAttribute("scopes", TaskScope.values());
        model.addAttribute("councils", councils.of(caller.actor()));
        return VIEW;
    }

    @PostMapping("/tasks/{id}/claim")
    @Guarded(Policy.WORK_ON_OWN_TASKS)
    String claim(
            @PathVariable String id,
            @ModelAttribute("wanted") TasksWanted wanted,
            @ModelAttribute("form") BackInput form,
            BindingResult errors,
            Paging paging,
            Model model) {
        return forms.submit(
                errors,
                () -> {
                    claimTask.claim(id, caller.actor());
                    Flash.done("desk.page.tasks.claimed");
                    return form.path(wanted.path());
                },
                () -> list(wanted, form, paging, model));
    }

    @PostMapping("/tasks/{id}/give-back")
    @Guarded(Policy.WORK_ON_OWN_TASKS)
    String giveBack(
            @PathVariable String id,
            @ModelAttribute("wanted") TasksWanted wanted,
            @ModelAttribute("form") BackInput form,
            BindingResult errors,
            Paging paging,
            Model model) {
        return forms.submit(
                errors,
                () -> {
                    claimTask.giveBack(id, caller.actor());
                    Flash.done("desk.page.tasks.given-back");
                    return form.path(wanted.path());
                },
                () -> list(wanted, form, paging, model));
    }
}
