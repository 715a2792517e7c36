package jp.kasane.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import jp.kasane.casework.Assessment;
import jp.kasane.casework.Cases;
import jp.kasane.casework.HouseholdMember;
import jp.kasane.casework.Intake;
import jp.kasane.casework.Urgency;
import jp.kasane.council.Seats;
import jp.kasane.escalation.AcceptReferral;
import jp.kasane.escalation.AcknowledgeReferral;
import jp.kasane.escalation.ConfirmProposal;
import jp.kasane.escalation.MonitorCase;
import jp.kasane.escalation.MonitoringResult;
import jp.kasane.followup.ReportAction;
import jp.kasane.followup.VerifyReport;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.worklist.OpenTask;
import jp.kasane.worklist.Worklist;
import org.springframework.context.ApplicationContext;

/** Works with Kasane's use cases as its people do: look at the worklist, do what it says. */
final class KasaneSide implements Side {

    private final ApplicationContext kasane;
    private final Tally tally;
    private final Townspeople people;
    private final LocalDate today;

    KasaneSide(ApplicationContext kasane, Tally tally) {
        this.kasane = kasane;
        this.tally = tally;
        this.today = use(CurrentTime.class).today();
        this.people = new Townspeople(use(People.class), use(Seats.class), today);
    }

    @Override
    public String name() {
        return "Kasane";
    }

    @Override
    public Tally tally() {
        return tally;
    }

    @Override
    public void carry(int cases) {
        for (int i = 0; i < cases; i++) {
            use(Cases.class).receive(intake(), people.csw);
        }
        each(
                people.csw,
                "UserTask_AssessCase",
                cases,
                task -> use(Cases.class).assess(task.subject().id(), assessment(), people.csw));
        Ladder.COUNCILS.forEach(council -> deliberate(council, cases));
        carryOutWhatWasAgreed(cases);
        Ladder.COUNCILS.subList(0, Ladder.COUNCILS.size() - 1).forEach(council -> acknowledge(council, cases));
        each(
                people.csw,
                "UserTask_MonitorCase",
                cases,
                task -> use(MonitorCase.class).monitor(task.subject().id(), MonitoringResult.CLOSE, "計測", people.csw));
    }

    private void deliberate(String council, int cases) {
        Actor secretary = people.secretary(council);
        new KasaneMeeting(kasane, people, council).hold();
        each(
                secretary,
                "UserTask_ConfirmProposal",
                cases,
                task -> use(ConfirmProposal.class).ofCase(task.subject().id(), secretary));
        int next = Ladder.COUNCILS.indexOf(council) + 1;
        if (next < Ladder.COUNCILS.size()) {
            Actor above = people.secretary(Ladder.COUNCILS.get(next));
            each(
                    above,
                    "UserTask_AcceptReferral",
                    cases,
                    task -> use(AcceptReferral.class).accept(task.subject().id(), above));
        }
    }

    private void carryOutWhatWasAgreed(int cases) {
        Actor assignee = people.members("SYSTEM").get(0);
        Actor secretary = people.secretary("SYSTEM");
        each(
                assignee,
                "UserTask_CarryOutAction",
                cases,
                task -> use(ReportAction.class).report(task.subject().id(), "計測", null, assignee));
        each(
                secretary,
                "UserTask_VerifyReport",
                cases,
                task -> use(VerifyReport.class).verify(task.subject().id(), null, secretary));
    }

    private void acknowledge(String council, int cases) {
        Actor secretary = people.secretary(council);
        each(
                secretary,
                "UserTask_AcknowledgeAnswer",
                cases,
                task -> use(AcknowledgeReferral.class)
                        .acknowledge(task.subject().id(), secretary));
    }

    private void each(Actor actor, String definitionKey, int expected, Consumer<OpenTask> work) {
        List<OpenTask> open = use(Worklist.class).page(actor, 200, null).items().stream()
                .filter(task -> task.definitionKey().equals(definitionKey))
                .toList();
        if (open.size() != expected) {
            throw new IllegalStateException(open.size() + " × " + definitionKey);
        }
        open.forEach(work);
    }

    private Intake intake() {
        return new Intake(
                today,
                Ladder.DISTRICT,
                "計測",
                "COMMISSIONER",
                Set.of("99"),
                null,
                Set.of("ELDERLY"),
                "",
                Urgency.NORMAL,
                Set.of(),
                List.of(new HouseholdMember("計測 世帯", null, "本人", null, null, 70, null, null, null)));
    }

    private static Assessment assessment() {
        return new Assessment(Set.of("ELDERLY"), Set.of(), Set.of(), Urgency.NORMAL, "", "", "");
    }

    private <T> T use(Class<T> type) {
        return kasane.getBean(type);
    }
}
