package jp.kasane.retention.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.retention.Disposal;
import jp.kasane.retention.DisposalEntry;
import jp.kasane.retention.Disposals;
import jp.kasane.retention.RetentionRights;
import jp.kasane.retention.RunDisposal;
import jp.kasane.shared.Actor;
import jp.kasane.web.Caller;
import jp.kasane.web.StepUp;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One disposal list: objections, approval by a second person, the disposal itself, and its proof. */
@PageController
class DisposalPage {

    private static final String PATH = DisposalsPage.PATH + "/{id}";

    private final Disposals disposals;
    private final RunDisposal run;
    private final RetentionRights rights;
    private final People people;
    private final PageForms forms;
    private final Caller caller;
    private final StepUp stepUp;

    DisposalPage(
            Disposals disposals,
            RunDisposal run,
            RetentionRights rights,
            People people,
            PageForms forms,
            Caller caller,
            StepUp stepUp) {
        this.disposals = disposals;
        this.run = run;
        this.rights = rights;
        this.people = people;
        this.forms = forms;
        this.caller = caller;
        this.stepUp = stepUp;
    }

    @GetMapping(PATH)
    @Guarded(Policy.LOOK_AT_RETENTION)
    String show(@PathVariable long id, Model model) {
        return show(id, StepInput.EMPTY, model);
    }

    @PostMapping(PATH + "/entries/{entry}/object")
    @Guarded(Policy.OBJECT_TO_DISPOSAL)
    String object(
            @PathVariable long id,
            @PathVariable long entry,
            @ModelAttribute("form") StepInput form,
            BindingResult errors,
            Model model) {
        return step(id, form, errors, model, "objected", () -> disposals.object(entry, form.text(), caller.actor()));
    }

    @PostMapping(PATH + "/entries/{entry}/withdraw")
    @Guarded(Policy.OBJECT_TO_DISPOSAL)
    String withdraw(
            @PathVariable long id,
            @PathVariable long entry,
            @ModelAttribute("form") StepInput form,
            BindingResult errors,
            Model model) {
        return step(id, form, errors, model, "withdrawn", () -> disposals.withdrawObjection(entry, caller.actor()));
    }

    @PostMapping(PATH + "/submit")
    @Guarded(Policy.LIST_DISPOSALS)
    String submit(@PathVariable long id, @ModelAttribute("form") StepInput form, BindingResult errors, Model model) {
        return step(id, form, errors, model, "submitted", () -> disposals.submit(id, caller.actor()));
    }

    @PostMapping(PATH + "/approve")
    @Guarded(Policy.APPROVE_DISPOSAL)
    String approve(@PathVariable long id, @ModelAttribute("form") StepInput form, BindingResult errors, Model model) {
        return step(id, form, errors, model, "approved", () -> {
            stepUp.require();
            disposals.approve(id, form.number(), caller.actor());
        });
    }

    @PostMapping(PATH + "/discard")
    @Guarded(Policy.LIST_DISPOSALS)
    String discard(@PathVariable long id, @ModelAttribute("form") StepInput form, BindingResult errors, Model model) {
        return step(id, form, errors, model, "discarded", () -> disposals.discard(id, caller.actor()));
    }

    @PostMapping(PATH + "/run")
    @Guarded(Policy.LIST_DISPOSALS)
    String run(@PathVariable long id, @ModelAttribute("form") StepInput form, BindingResult errors, Model model) {
        return step(id, form, errors, model, "run", () -> {
            stepUp.require();
            run.run(id, caller.actor());
        });
    }

    private String step(long id, StepInput form, BindingResult errors, Model model, String done, Runnable action) {
        return forms.submit(
                errors,
                () -> {
                    action.run();
                    Flash.done("retention.page.disposal." + done);
                    return DisposalsPage.PATH + "/" + id;
                },
                () -> show(id, form, model));
    }

    private String show(long id, StepInput form, Model model) {
        Actor actor = caller.actor();
        Disposal disposal = disposals.get(id, actor);
        List<DisposalEntry> entries = disposals.entries(id, actor);
        model.addAttribute("form", form);
        model.addAttribute("disposal", disposal);
        model.addAttribute("entries", entries);
        model.addAttribute("names", names(disposal, entries));
        model.addAttribute("mayList", rights.may(Policy.LIST_DISPOSALS, actor));
        model.addAttribute("mayObject", rights.may(Policy.OBJECT_TO_DISPOSAL, actor));
        model.addAttribute(
                "mayApprove",
                rights.may(Policy.APPROVE_DISPOSAL, actor)
                        && !Long.valueOf(actor.personId()).equals(disposal.submittedBy()));
        return "retention/disposal";
    }

    private Map<Long, String> names(Disposal disposal, List<DisposalEntry> entries) {
        List<Long> ids = Stream.concat(
                        Stream.of(disposal.submittedBy(), disposal.approvedBy(), disposal.runBy(), disposal.madeBy()),
                        entries.stream().map(DisposalEntry::objectedBy))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new HashMap<>(people.findAll(ids).stream().collect(Collectors.toMap(Person::id, Person::name)));
    }

    /** What the steps ask for: an objection in words, or the number of the approval. */
    record StepInput(@Nullable String objection, @Nullable String decisionNo) {

        static final StepInput EMPTY = new StepInput(null, null);

        String text() {
            return objection == null ? "" : objection;
        }

        String number() {
            return decisionNo == null ? "" : decisionNo;
        }
    }
}
