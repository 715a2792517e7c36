package jp.kasane.casework;

import java.util.List;
import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.casework.model.CaseNumber;
import jp.kasane.casework.model.IntakeRules;
import jp.kasane.casework.model.SearchEntry;
import jp.kasane.casework.persistence.CaseMapper;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.casework.persistence.NewCase;
import jp.kasane.casework.persistence.SearchMapper;
import jp.kasane.council.Councils;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a case in (相談受付). */
@Service
class ReceiveCase {

    private final CaseMapper cases;
    private final MemberMapper members;
    private final SearchMapper search;
    private final RecordTimeline timeline;
    private final Councils councils;
    private final People people;
    private final CurrentTime time;
    private final ApplicationEventPublisher events;

    ReceiveCase(
            CaseMapper cases,
            MemberMapper members,
            SearchMapper search,
            RecordTimeline timeline,
            Councils councils,
            People people,
            CurrentTime time,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.members = members;
        this.search = search;
        this.timeline = timeline;
        this.councils = councils;
        this.people = people;
        this.time = time;
        this.events = events;
    }

    @Transactional
    CaseRef receive(Intake intake, Actor actor) {
        people.require(Policy.RECEIVE_CASE, actor);
        new IntakeRules(time.today(), councils::isCaseArea).check(intake);
        FiscalYear year = FiscalYear.of(intake.receivedOn());
        String number = CaseNumber.of(year, cases.nextNumber(year.year()));
        long id = cases.insert(new NewCase(number, intake, actor.personId(), office(actor)));
        store(id, number, intake);
        timeline.record(id, "RECEIVED", Map.of("area", intake.areaCode(), "route", intake.route()), actor);
        events.publishEvent(new CaseReceived(id));
        return cases.find(id).orElseThrow();
    }

    private @Nullable Long office(Actor actor) {
        return people.find(actor.personId()).map(Person::organisationId).orElse(null);
    }

    private void store(long id, String number, Intake intake) {
        List<HouseholdMember> household = intake.members();
        for (int i = 0; i < household.size(); i++) {
            members.insert(id, i, household.get(i));
        }
        search.put(
                id,
                SearchEntry.of(
                        List.of(number, intake.title(), intake.freeText()), household, List.of(), intake.visitor()));
    }
}
