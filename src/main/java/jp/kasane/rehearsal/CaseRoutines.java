package jp.kasane.rehearsal;

import java.util.Map;
import java.util.Set;
import jp.kasane.casework.Assessment;
import jp.kasane.casework.Cases;
import jp.kasane.casework.Urgency;
import jp.kasane.escalation.AcceptReferral;
import jp.kasane.escalation.AcknowledgeReferral;
import jp.kasane.escalation.ConfirmProposal;
import jp.kasane.escalation.ConveneCareConference;
import jp.kasane.escalation.MonitorCase;
import jp.kasane.escalation.MonitoringResult;
import jp.kasane.rehearsal.model.CaseRow;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.worklist.OpenTask;
import org.springframework.stereotype.Component;

/** What simulated people do with cases and referrals: they follow the proposals and keep to the dates. */
@Component
class CaseRoutines implements RoutineSet {

    private final Cases cases;
    private final CaseScript script;
    private final AcceptReferral accept;
    private final ConfirmProposal confirm;
    private final AcknowledgeReferral acknowledge;
    private final MonitorCase monitor;
    private final ConveneCareConference conference;
    private final CurrentTime time;

    CaseRoutines(
            Cases cases,
            CaseScript script,
            AcceptReferral accept,
            ConfirmProposal confirm,
            AcknowledgeReferral acknowledge,
            MonitorCase monitor,
            ConveneCareConference conference,
            CurrentTime time) {
        this.cases = cases;
        this.script = script;
        this.accept = accept;
        this.confirm = confirm;
        this.acknowledge = acknowledge;
        this.monitor = monitor;
        this.conference = conference;
        this.time = time;
    }

    @Override
    public Map<String, TaskRoutine> routines() {
        return Map.of(
                "casework/assess-case", TaskRoutine.atOnce(this::assess),
                "escalation/accept-referral", TaskRoutine.atOnce((task, actor) -> accept.accept(id(task), actor)),
                "escalation/confirm-proposal", TaskRoutine.atOnce((task, actor) -> confirm.ofCase(id(task), actor)),
                "escalation/acknowledge-answer",
                        TaskRoutine.atOnce((task, actor) -> acknowledge.acknowledge(id(task), actor)),
                "escalation/monitor-case", TaskRoutine.whenDue(this::monitor),
                "escalation/convene-care-conference", TaskRoutine.atOnce(this::convene));
    }

    private void assess(OpenTask task, Actor actor) {
        CaseRow row = script.rowOf(id(task));
        Urgency urgency = Urgency.valueOf(row.urgency());
        cases.assess(id(task), new Assessment(row.fields(), Set.of(), Set.of(), urgency, "", "", ""), actor);
    }

    private void monitor(OpenTask task, Actor actor) {
        boolean first = script.monitoredBefore(id(task)) == 0;
        monitor.monitor(id(task), first ? MonitoringResult.CONTINUE : MonitoringResult.CLOSE, null, actor);
    }

    private void convene(OpenTask task, Actor actor) {
        conference.convene(id(task), Days.at(time.today(), 15), "仮の会議室", actor);
    }

    private static long id(OpenTask task) {
        return task.subject().id();
    }
}
