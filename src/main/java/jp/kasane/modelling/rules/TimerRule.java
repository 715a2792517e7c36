package jp.kasane.modelling.rules;

import java.time.Duration;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** A timer goes off once: at a variable's date, on a fixed date, or after a period that leaves the system time to breathe. */
final class TimerRule implements ModelRule {

    private static final Duration SHORTEST = Duration.ofMinutes(5);

    @Override
    public void check(CheckedProcess checked, Findings findings) {
        for (TimerEventDefinition timer : checked.all(TimerEventDefinition.class)) {
            BaseElement event = (BaseElement) timer.getParentElement();
            String date = text(timer.getTimeDate());
            String duration = text(timer.getTimeDuration());
            if (timer.getTimeCycle() != null || date.isEmpty() == duration.isEmpty()) {
                findings.add(RuleCode.TIMER_FORM, event, date + duration + text(timer.getTimeCycle()));
            } else if (Expressions.variable(date + duration).isEmpty()) {
                literal(event, date, duration, findings);
            }
        }
    }

    private static void literal(BaseElement event, String date, String duration, Findings findings) {
        if (!date.isEmpty()) {
            if (!Periods.isMoment(date)) {
                findings.add(RuleCode.TIMER_FORM, event, date);
            }
            return;
        }
        Periods.length(duration)
                .ifPresentOrElse(
                        length -> {
                            if (length.compareTo(SHORTEST) < 0) {
                                findings.add(RuleCode.TIMER_SHORT, event, duration);
                            }
                        },
                        () -> findings.add(RuleCode.TIMER_FORM, event, duration));
    }

    private static String text(@Nullable ModelElementInstance given) {
        return given == null ? "" : given.getTextContent().strip();
    }
}
