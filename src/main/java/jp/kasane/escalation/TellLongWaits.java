package jp.kasane.escalation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.engine.NightlyCheck;
import jp.kasane.escalation.persistence.DeliberationMapper;
import jp.kasane.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases get stuck at a layer unseen. This tells each wait that is longer than its rung allows, once. */
@Service
class TellLongWaits implements NightlyCheck {

    private final DeliberationMapper deliberations;
    private final Councils councils;
    private final CaseSteps steps;
    private final EscalationProperties properties;
    private final ApplicationEventPublisher events;

    TellLongWaits(
            DeliberationMapper deliberations,
            Councils councils,
            CaseSteps steps,
            EscalationProperties properties,
            ApplicationEventPublisher events) {
        this.deliberations = deliberations;
        this.councils = councils;
        this.steps = steps;
        this.properties = properties;
        this.events = events;
    }

    @Override
    public String name() {
        return "long waits at a layer";
    }

    @Override
    @Transactional
    public int run(LocalDate today) {
        List<String> layers = councils.all().stream()
                .filter(council -> council.rung() > 0)
                .map(Council::layer)
                .distinct()
                .toList();
        int told = 0;
        for (String layer : layers) {
            int rung = councils.inLayer(layer).get(0).rung();
            LocalDate before = today.minusDays(properties.waitingDays(rung));
            List<Deliberation> waiting = deliberations.waitingSince(layer, before);
            waiting.forEach(deliberation -> tell(deliberation, today));
            told += waiting.size();
        }
        return told;
    }

    private void tell(Deliberation waiting, LocalDate today) {
        long days = ChronoUnit.DAYS.between(waiting.openedOn(), today);
        deliberations.waitTold(waiting.id(), today);
        steps.record(
                waiting.caseId(),
                "WAITING_TOO_LONG",
                Actor.SYSTEM,
                Map.of("council", waiting.councilCode(), "days", days));
        events.publishEvent(new WaitedTooLong(waiting.caseId(), waiting.councilCode(), days));
    }
}
