package jp.kasane.escalation;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;

/**
 * Settings of the ladder.
 *
 * @param assessmentDays open days from intake until the assessment shall be done
 * @param waitingDays calendar days that a case may wait at a rung before it is told; rung 1 is the bottom
 * @param defaultWaitingDays the same for rungs that are not listed
 */
@ConfigurationProperties("kasane.escalation")
record EscalationProperties(
        @DefaultValue("5") int assessmentDays,
        @DefaultValue Map<Integer, Integer> waitingDays,
        @DefaultValue("90") int defaultWaitingDays) {

    int waitingDays(int rung) {
        return waitingDays.getOrDefault(rung, defaultWaitingDays);
    }
}

@Configuration
@EnableConfigurationProperties(EscalationProperties.class)
class EscalationConfiguration {}
