package jp.kasane.meeting.web;

import java.util.List;
import java.util.Map;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.meeting.ConfirmDisclosure;
import jp.kasane.meeting.DisclosureChanged;
import jp.kasane.meeting.InvitationList;
import jp.kasane.meeting.Invitations;
import jp.kasane.meeting.LeftItem;
import jp.kasane.meeting.MeetingChange;
import jp.kasane.meeting.MeetingRecord;
import jp.kasane.meeting.Meetings;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import jp.kasane.web.Caller;
import jp.kasane.web.SubjectNames;
import jp.kasane.web.page.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One meeting at a glance: where it stands, its agenda, its people, and the next step. */
@PageController
class MeetingPage {

    private final Meetings meetings;
    private final MeetingHeads heads;
    private final Papers papers;
    private final Invitations invitations;
    private final ConfirmDisclosure disclosure;
    private final SubjectNames names;
    private final People people;
    private final Caller caller;

    MeetingPage(
            Meetings meetings,
            MeetingHeads heads,
            Papers papers,
            Invitations invitations,
            ConfirmDisclosure disclosure,
            SubjectNames names,
            People people,
            Caller caller) {
        this.meetings = meetings;
        this.heads = heads;
        this.papers = papers;
        this.invitations = invitations;
        this.disclosure = disclosure;
        this.names = names;
        this.people = people;
        this.caller = caller;
    }

    @GetMapping("/meetings/{id}")
    @Guarded(Policy.LOOK_INTO_MEETINGS)
    String show(@PathVariable long id, Model model) {
        Actor actor = caller.actor();
        MeetingRecord record = meetings.recordOf(id, actor);
        MeetingHead head = heads.of(record.meeting(), actor);
        InvitationList invited = invitations.of(id, actor);
        Map<Subject, String> about = names.of(
                record.leftovers().stream().map(left -> left.item().subject()).toList());
        model.addAttribute("head", head);
        model.addAttribute("next", NextStep.of(head, answered(invited, actor)));
        model.addAttribute("papers", papers.of(record.meeting().councilCode(), record.items(), actor));
        model.addAttribute("invited", invited);
        model.addAttribute("attendance", record.attendance());
        model.addAttribute(
                "leftovers",
                record.leftovers().stream()
                        .map(left -> new Left(left, about.get(left.item().subject())))
                        .toList());
        model.addAttribute(
                "changes", record.changes().stream().map(this::changed).toList());
        lowered(id, actor, model);
        return "meeting/overview";
    }

    private void lowered(long id, Actor actor, Model model) {
        List<DisclosureChanged> fallen = disclosure.changes(id, actor);
        Map<Subject, String> about = names.of(fallen.stream()
                .map(each -> Subject.ofCase(each.caseId()))
                .distinct()
                .toList());
        model.addAttribute(
                "lowered",
                fallen.stream()
                        .map(each -> new Lowered(each, about.get(Subject.ofCase(each.caseId()))))
                        .toList());
        model.addAttribute("waiting", fallen.stream().anyMatch(each -> each.confirmedAt() == null));
    }

    private static @Nullable Boolean answered(InvitationList invited, Actor actor) {
        return invited.invitations().stream()
                .filter(each -> each.personId() == actor.personId())
                .findFirst()
                .map(own -> own.reply() != null)
                .orElse(null);
    }

    private Changed changed(MeetingChange change) {
        return new Changed(
                change, people.find(change.changedBy()).map(Person::name).orElse(null));
    }

    /** @param name how people refer to the case */
    record Lowered(DisclosureChanged change, @Nullable String name) {}

    /** @param name how people refer to what it is about */
    record Left(LeftItem left, @Nullable String name) {}

    /** @param by who changed it; null for Kasane itself */
    record Changed(MeetingChange change, @Nullable String by) {}
}
