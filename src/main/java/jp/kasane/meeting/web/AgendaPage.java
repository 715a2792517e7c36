package jp.kasane.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.meeting.ItemRenditions;
import jp.kasane.meeting.Meeting;
import jp.kasane.meeting.SetAgenda;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The agenda builder: choose, order and time what waits. */
@PageController
class AgendaPage {

    private final MeetingHeads heads;
    private final AgendaBoards boards;
    private final SetAgenda agenda;
    private final ItemRenditions renditions;
    private final PageForms forms;
    private final RowErrors rowErrors;
    private final Caller caller;

    AgendaPage(
            MeetingHeads heads,
            AgendaBoards boards,
            SetAgenda agenda,
            ItemRenditions renditions,
            PageForms forms,
            RowErrors rowErrors,
            Caller caller) {
        this.heads = heads;
        this.boards = boards;
        this.agenda = agenda;
        this.renditions = renditions;
        this.forms = forms;
        this.rowErrors = rowErrors;
        this.caller = caller;
    }

    /** Who does not set agendas, or comes too late for it, sees the agenda on the overview. */
    @GetMapping("/meetings/{id}/agenda")
    @Guarded(Policy.LOOK_INTO_MEETINGS)
    String show(@PathVariable long id, @RequestParam(required = false) @Nullable String proposal, Model model) {
        Actor actor = caller.actor();
        MeetingHead head = heads.of(id, actor);
        if (!head.isSecretariat() || !head.isUpcoming()) {
            return "redirect:/meetings/" + id + "#agenda";
        }
        AgendaBoard board = boards.standing(id, proposal != null, actor);
        model.addAttribute("form", new AgendaInput(board.version(), null));
        return view(head, board, Map.of(), model);
    }

    /** Moves an item without storing anything; for who works without scripts. */
    @PostMapping("/meetings/{id}/agenda/arrange")
    @Guarded(Policy.SET_AGENDA)
    String arrange(
            @PathVariable long id,
            @RequestParam String step,
            @ModelAttribute("form") AgendaInput form,
            BindingResult errors,
            Model model) {
        AgendaInput arranged;
        try {
            renditions.require(heads.of(id, caller.actor()).meeting().councilCode(), AgendaSteps.takes(step));
            arranged = AgendaSteps.taken(form, step);
        } catch (ProblemException e) {
            refuse(e, errors);
            arranged = form;
        }
        return typed(id, arranged, versionOf(form), rowErrors.of(errors), model);
    }

    @PostMapping("/meetings/{id}/agenda")
    @Guarded(Policy.SET_AGENDA)
    String save(
            @PathVariable long id,
            @ModelAttribute("form") AgendaInput form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        Actor actor = caller.actor();
        Supplier<String> action = () -> {
            try {
                Meeting saved = agenda.set(id, form.toChoice(), form.version(), actor);
                Flash.done("meeting.page.agenda.saved", form.chosen().size());
                return "/meetings/" + saved.id() + "/agenda";
            } catch (ProblemException e) {
                throw form.located(e);
            }
        };
        return forms.submit(errors, action, () -> {
            boolean stale = response.getStatus() == HttpStatus.PRECONDITION_FAILED.value();
            model.addAttribute("stale", stale);
            int version = stale ? heads.of(id, actor).meeting().version() : versionOf(form);
            return typed(id, form, version, rowErrors.of(errors), model);
        });
    }

    private static void refuse(ProblemException e, BindingResult errors) {
        if (e.field() == null) {
            errors.reject(e.messageKey(), e.arguments(), e.messageKey());
        } else {
            errors.rejectValue(e.field(), e.messageKey(), e.arguments(), e.messageKey());
        }
    }

    private String typed(long id, AgendaInput form, int version, Map<String, String> wrong, Model model) {
        Actor actor = caller.actor();
        return view(heads.of(id, actor), boards.typed(id, form, version, actor), wrong, model);
    }

    private String view(MeetingHead head, AgendaBoard board, Map<String, String> wrong, Model model) {
        model.addAttribute("head", head);
        model.addAttribute("board", board);
        model.addAttribute("wrong", wrong);
        model.addAttribute(
                "unconfirmed",
                renditions.waiting(
                        head.meeting().councilCode(),
                        Stream.concat(board.chosen().stream(), board.left().stream())
                                .map(AgendaBoard.Line::id)
                                .toList()));
        return "meeting/agenda";
    }

    private static int versionOf(AgendaInput form) {
        return form.version() == null ? 0 : form.version();
    }
}
