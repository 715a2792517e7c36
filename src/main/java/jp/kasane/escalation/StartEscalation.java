package jp.kasane.escalation;

import java.time.LocalDate;
import java.util.Map;
import jp.kasane.casework.CaseReceived;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.Cases;
import jp.kasane.council.Councils;
import jp.kasane.engine.Processes;
import jp.kasane.escalation.model.Deadlines;
import jp.kasane.escalation.persistence.LadderMapper;
import jp.kasane.shared.BusinessCalendar;
import jp.kasane.shared.CurrentTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a case on the ladder in the transaction that takes it in, so that no case exists without its process. */
@Service
class StartEscalation {

    private final LadderMapper ladders;
    private final Cases cases;
    private final Councils councils;
    private final Processes processes;
    private final BusinessCalendar calendar;
    private final CurrentTime time;
    private final EscalationProperties properties;

    StartEscalation(
            LadderMapper ladders,
            Cases cases,
            Councils councils,
            Processes processes,
            BusinessCalendar calendar,
            CurrentTime time,
            EscalationProperties properties) {
        this.ladders = ladders;
        this.cases = cases;
        this.councils = councils;
        this.processes = processes;
        this.calendar = calendar;
        this.time = time;
        this.properties = properties;
    }

    @EventListener
    @Transactional
    public void on(CaseReceived event) {
        CaseRef received = cases.get(event.caseId());
        ladders.insert(received.id(), received.number());
        LocalDate due = calendar.plusOpenDays(time.today(), properties.assessmentDays());
        processes.start(
                councils.escalationProcess(),
                received.number(),
                Map.of(
                        "caseId", received.id(),
                        "caseNumber", received.number(),
                        "referralId", 0L,
                        "assessmentDue", Deadlines.closingOf(due)));
    }
}
