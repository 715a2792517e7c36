package jp.kasane.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fictional household of {@code demo/cases.json}.
 *
 * @param daysAgo how long ago it was taken in
 * @param area position among the municipality's districts, from 0
 * @param consent whether everybody consented
 */
record DemoCase(
        int daysAgo,
        int area,
        boolean consent,
        DemoIntake intake,
        @Nullable Assessment assessment) {

    /** Components as in {@link Intake}. */
    record DemoIntake(
            String title,
            String route,
            Set<String> topics,
            String topTopic,
            Set<String> fields,
            String freeText,
            Urgency statedUrgency,
            Set<String> grounds,
            List<HouseholdMember> members,
            @Nullable Visitor visitor) {

        Intake on(LocalDate date, String areaCode) {
            return new Intake(
                    date,
                    areaCode,
                    title,
                    route,
                    topics,
                    topTopic,
                    fields,
                    freeText,
                    statedUrgency,
                    grounds,
                    members,
                    visitor);
        }
    }
}
