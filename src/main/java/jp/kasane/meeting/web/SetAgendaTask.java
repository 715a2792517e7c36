package jp.kasane.meeting.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.kasane.meeting.AgendaChoice;
import jp.kasane.meeting.ConveneMeeting;
import jp.kasane.meeting.ProposeAgenda;
import jp.kasane.meeting.SetAgenda;
import jp.kasane.meeting.web.AgendaForm.ItemForm;
import jp.kasane.meeting.web.AgendaForm.LeftoverForm;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import jp.kasane.web.JsonBodies;
import jp.kasane.web.TaskCompletion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 議題設定 from the worklist: sets the agenda when one is given, then convenes. */
@Component
class SetAgendaTask implements TaskCompletion {

    private final ProposeAgenda propose;
    private final SetAgenda agenda;
    private final ConveneMeeting convocation;
    private final JsonBodies bodies;

    SetAgendaTask(ProposeAgenda propose, SetAgenda agenda, ConveneMeeting convocation, JsonBodies bodies) {
        this.propose = propose;
        this.agenda = agenda;
        this.convocation = convocation;
        this.bodies = bodies;
    }

    @Override
    public String formKey() {
        return "meeting/set-agenda";
    }

    @Override
    @Transactional
    public void complete(Subject subject, JsonNode body, Actor actor) {
        Form form = bodies.read(body, Form.class);
        if (Boolean.TRUE.equals(form.useProposal())) {
            if (form.items() != null) {
                throw ProblemException.invalid("useProposal", "meeting.agenda.choice");
            }
            agenda.set(subject.id(), AgendaChoice.of(propose.propose(subject.id(), actor)), null, actor);
        } else if (form.items() != null) {
            agenda.set(
                    subject.id(),
                    new AgendaForm(form.items(), form.leftovers(), form.confirmedOnly()).toChoice(),
                    null,
                    actor);
        }
        convocation.convene(subject.id(), null, actor);
    }

    /**
     * @param items null convenes on the agenda that was set before
     * @param useProposal takes the agenda as proposed
     * @param confirmedOnly refuses items whose anonymous texts nobody confirmed
     */
    record Form(
            @Nullable List<@NotNull(message = "{meeting.agenda.null}") @Valid ItemForm> items,
            @Nullable List<@NotNull(message = "{meeting.agenda.null}") @Valid LeftoverForm> leftovers,
            @Nullable Boolean useProposal,
            @Nullable Boolean confirmedOnly) {}
}
