package jp.kasane.casework.persistence;

import java.util.Set;
import jp.kasane.casework.Urgency;
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
        long receivedBy) {}
