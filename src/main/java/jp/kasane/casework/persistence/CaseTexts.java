package jp.kasane.casework.persistence;

import java.util.Set;
import jp.kasane.casework.Urgency;
import jp.kasane.casework.Visitor;
import org.jspecify.annotations.Nullable;

/** What was told at intake, as stored. */
public record CaseTexts(
        String title,
        String route,
        Set<String> topics,
        @Nullable String topTopic,
        Set<String> problems,
        String freeText,
        Urgency statedUrgency,
        Set<String> grounds,
        long receivedBy,
        @Nullable String visitorName,
        @Nullable String visitorPhone,
        @Nullable String visitorRelation,
        @Nullable String visitorKinship) {

    /** Null when the person came. The table sees to it that a visitor is whole. */
    public @Nullable Visitor visitor() {
        return visitorName == null || visitorPhone == null || visitorRelation == null
                ? null
                : new Visitor(visitorName, visitorPhone, visitorRelation, visitorKinship);
    }
}
