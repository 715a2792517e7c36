package jp.kasane.modelling.web;

import java.util.HashMap;
import java.util.function.ObjLongConsumer;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.modelling.migration.SteerMigration;
import jp.kasane.modelling.migration.TakeBackMigration;
import jp.kasane.shared.Actor;
import jp.kasane.web.Caller;
import jp.kasane.web.Paging;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Starts, stops, continues, ends, gives up and takes back a migration. */
@PageController
class MigrationStepsPage {

    private static final String PATH = "/admin/migrations/";

    private final SteerMigration steer;
    private final TakeBackMigration takeBack;
    private final MigrationView view;
    private final PageForms forms;
    private final Caller caller;

    MigrationStepsPage(
            SteerMigration steer, TakeBackMigration takeBack, MigrationView view, PageForms forms, Caller caller) {
        this.steer = steer;
        this.takeBack = takeBack;
        this.view = view;
        this.forms = forms;
        this.caller = caller;
    }

    @PostMapping(PATH + "{id:\\d{1,18}}/start")
    @Guarded(Policy.MIGRATE_PROCESSES)
    String start(@PathVariable long id, Paging paging, Model model) {
        return step(id, (actor, each) -> steer.start(each, actor), "modelling.migration.said.started", paging, model);
    }

    @PostMapping(PATH + "{id:\\d{1,18}}/stop")
    @Guarded(Policy.MIGRATE_PROCESSES)
    String stop(@PathVariable long id, Paging paging, Model model) {
        return step(id, (actor, each) -> steer.stop(each, actor), "modelling.migration.said.stopped", paging, model);
    }

    @PostMapping(PATH + "{id:\\d{1,18}}/resume")
    @Guarded(Policy.MIGRATE_PROCESSES)
    String resume(@PathVariable long id, Paging paging, Model model) {
        return step(id, (actor, each) -> steer.resume(each, actor), "modelling.migration.said.started", paging, model);
    }

    @PostMapping(PATH + "{id:\\d{1,18}}/finish")
    @Guarded(Policy.MIGRATE_PROCESSES)
    String finish(@PathVariable long id, Paging paging, Model model) {
        return step(id, (actor, each) -> steer.finish(each, actor), "modelling.migration.said.finished", paging, model);
    }

    @PostMapping(PATH + "{id:\\d{1,18}}/discard")
    @Guarded(Policy.MIGRATE_PROCESSES)
    String discard(@PathVariable long id, Paging paging, Model model) {
        return step(
                id, (actor, each) -> steer.discard(each, actor), "modelling.migration.said.discarded", paging, model);
    }

    @PostMapping(PATH + "{id:\\d{1,18}}/take-back")
    @Guarded(Policy.MIGRATE_PROCESSES)
    String takeBack(
            @PathVariable long id,
            @ModelAttribute("form") TakeBackInput form,
            BindingResult errors,
            Paging paging,
            Model model) {
        return forms.submit(
                errors,
                () -> PATH + takeBack.takeBack(id, form.reasonText(), caller.actor()),
                () -> view.show(id, null, paging, model));
    }

    private String step(long id, ObjLongConsumer<Actor> step, String said, Paging paging, Model model) {
        MapBindingResult errors = new MapBindingResult(new HashMap<>(), "step");
        return forms.submit(
                errors,
                () -> {
                    step.accept(caller.actor(), id);
                    Flash.done(said);
                    return PATH + id;
                },
                () -> {
                    model.addAttribute("form", new TakeBackInput(null));
                    model.addAttribute("refusals", errors.getAllErrors());
                    return view.show(id, null, paging, model);
                });
    }
}
