package jp.kasane.retention.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.retention.Disposal;
import jp.kasane.retention.DisposalEntry;
import jp.kasane.retention.ReadDisposals;
import jp.kasane.retention.RetentionRights;
import jp.kasane.retention.model.DisposalState;
import jp.kasane.retention.model.EntryState;
import jp.kasane.shared.Actor;
import jp.kasane.web.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a disposal list shows. */
@Component
class DisposalModel {

    private final ReadDisposals disposals;
    private final RetentionRights rights;
    private final People people;
    private final Caller caller;

    DisposalModel(ReadDisposals disposals, RetentionRights rights, People people, Caller caller) {
        this.disposals = disposals;
        this.rights = rights;
        this.people = people;
        this.caller = caller;
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

    /**
     * @param sent the entry to which somebody objected in the form; 0 for none. When nobody can object to it any more, the
     *     objection is shown apart.
     */
    String show(long id, StepInput form, long sent, Model model) {
        Actor actor = caller.actor();
        Disposal disposal = disposals.get(id, actor);
        List<DisposalEntry> entries = disposals.entries(id, actor);
        boolean open = disposal.isOpenToObjections()
                && entries.stream().anyMatch(each -> each.id() == sent && each.state() == EntryState.LISTED);
        model.addAttribute("form", form);
        model.addAttribute("sent", sent);
        model.addAttribute("unsent", open ? "" : form.text());
        model.addAttribute("disposal", disposal);
        model.addAttribute("entries", entries);
        model.addAttribute(
                "failed",
                disposal.state() == DisposalState.DONE && entries.stream().anyMatch(DisposalEntry::isToRun));
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
}
