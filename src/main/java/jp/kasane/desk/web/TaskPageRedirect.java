package jp.kasane.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.shared.Actor;
import jp.kasane.web.Caller;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.TaskPages;
import jp.kasane.worklist.OpenTask;
import jp.kasane.worklist.Worklist;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads from a task to the page on which it is done; says so when there is nothing left to do. */
@PageController
class TaskPageRedirect {

    private static final String VIEW = "desk/task-gone";

    private final Worklist worklist;
    private final TaskPages pages;
    private final People people;
    private final Caller caller;

    TaskPageRedirect(Worklist worklist, TaskPages pages, People people, Caller caller) {
        this.worklist = worklist;
        this.pages = pages;
        this.people = people;
        this.caller = caller;
    }

    @GetMapping("/tasks/{id}")
    @Guarded(Policy.WORK_ON_OWN_TASKS)
    String open(@PathVariable String id, Model model, HttpServletResponse response) {
        Actor actor = caller.actor();
        Optional<OpenTask> found = worklist.find(id, actor);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return VIEW;
        }
        OpenTask task = found.get();
        if (task.assigneeId() != null && task.assigneeId() != actor.personId()) {
            model.addAttribute("task", task);
            model.addAttribute("holder", nameOf(task.assigneeId()));
            return VIEW;
        }
        return "redirect:" + pages.pathOf(task.formKey(), task.subject());
    }

    private String nameOf(Long personId) {
        return people.find(Objects.requireNonNull(personId)).map(Person::name).orElse("");
    }
}
