package jp.kasane.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 相談受付・申込票 (forms.md 1-1).
 *
 * @param route code of how the case arrived, e.g. {@code COMMISSIONER} (民生委員)
 * @param topics codes 01 to 15 and 99 of the form's sixteen topics
 * @param topTopic the most pressing one; null when not told
 * @param fields {@code ELDERLY, DISABILITY, CHILD, POVERTY, OTHER}, at least one
 * @param statedUrgency urgency as seen by who took it in
 * @param grounds grounds of urgency: {@code LIFE, HOUSING, FOOD, ABUSE}
 * @param visitor who came; null when the person came
 */
public record Intake(
        LocalDate receivedOn,
        String areaCode,
        String title,
        String route,
        Set<String> topics,
        @Nullable String topTopic,
        Set<String> fields,
        String freeText,
        Urgency statedUrgency,
        Set<String> grounds,
        List<HouseholdMember> members,
        @Nullable Visitor visitor) {

    /** An intake without a visitor. */
    public Intake(
            LocalDate receivedOn,
            String areaCode,
            String title,
            String route,
            Set<String> topics,
            @Nullable String topTopic,
            Set<String> fields,
            String freeText,
            Urgency statedUrgency,
            Set<String> grounds,
            List<HouseholdMember> members) {
        this(
                receivedOn,
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
                null);
    }
}
