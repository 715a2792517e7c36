package jp.kasane.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.casework.persistence.OfficeMapper;
import jp.kasane.casework.persistence.OfficeRow;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import jp.kasane.worklist.HandOverTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 担当を移す: whoever carries a case hands it over to another organisation that has a CSW. */
@Service
public class HandOverCase {

    private final FindCase find;
    private final RequireCarrier carrier;
    private final OfficeMapper offices;
    private final OfficeNames names;
    private final OfficesWithCsw others;
    private final People people;
    private final RecordTimeline timeline;
    private final HandOverTasks tasks;
    private final AccessLog log;
    private final ApplicationEventPublisher events;

    HandOverCase(
            FindCase find,
            RequireCarrier carrier,
            OfficeMapper offices,
            OfficeNames names,
            OfficesWithCsw others,
            People people,
            RecordTimeline timeline,
            HandOverTasks tasks,
            AccessLog log,
            ApplicationEventPublisher events) {
        this.find = find;
        this.carrier = carrier;
        this.offices = offices;
        this.names = names;
        this.others = others;
        this.people = people;
        this.timeline = timeline;
        this.tasks = tasks;
        this.log = log;
        this.events = events;
    }

    /** Who carries it and who could. @throws ProblemException FORBIDDEN unless a CSW; as {@link RequireCarrier} */
    @Transactional
    public CarryingOffice of(String number, Actor actor) {
        CaseRef ref = carried(number, actor);
        Long office = office(ref);
        log.record(actor, Access.view(AccessTarget.ofCase(ref.id())).because("OFFICE"));
        List<CarryingOffice.Office> open = others.all().stream()
                .filter(each -> !Objects.equals(each.id(), office))
                .toList();
        return new CarryingOffice(office == null ? null : new CarryingOffice.Office(office, names.of(office)), open);
    }

    /**
     * @param office id of the organisation that carries it from now on
     * @throws ProblemException FORBIDDEN unless a CSW; as {@link RequireCarrier}; INVALID, naming the field; STALE when
     *     somebody else handed it over meanwhile
     */
    @Transactional
    public void handOver(String number, long office, HandOverReason reason, Actor actor) {
        CaseRef ref = carried(number, actor);
        Long from = office(ref);
        check(office, from);
        if (offices.handOver(ref.id(), from, office) == 0) {
            throw ProblemException.stale("casework.case.stale", ref.number());
        }
        tasks.to(OfficeTasks.GROUP, Subject.ofCase(ref.id()), OfficeTasks.name(office));
        Map<String, String> details =
                new HashMap<>(Map.of("toOffice", String.valueOf(office), "reason", reason.name()));
        if (from != null) {
            details.put("fromOffice", String.valueOf(from));
        }
        timeline.record(ref.id(), "HANDED_OVER", details, actor);
        log.record(actor, Access.change(AccessTarget.ofCase(ref.id())).because("HANDED_OVER;" + reason));
        events.publishEvent(new CaseHandedOver(ref.id(), others.peopleOf(office)));
    }

    private CaseRef carried(String number, Actor actor) {
        people.require(Policy.HAND_OVER_CASE, actor);
        CaseRef ref = find.byNumber(number);
        carrier.of(ref, actor);
        return ref;
    }

    private @Nullable Long office(CaseRef ref) {
        return offices.of(List.of(ref.id())).stream()
                .findFirst()
                .map(OfficeRow::officeId)
                .orElse(null);
    }

    private void check(long office, @Nullable Long from) {
        if (Objects.equals(office, from)) {
            throw ProblemException.invalid("office", "casework.office.same");
        }
        if (others.all().stream().noneMatch(each -> each.id() == office)) {
            throw ProblemException.invalid("office", "casework.office.unknown");
        }
    }
}
