package jp.kasane.systembuilding.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.casework.CaseWords;
import jp.kasane.decision.DecisionRecord;
import jp.kasane.decision.DecisionRecords;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.shared.Actor;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.model.IssueChange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells why there is an issue, and what happened to it, in sentences. */
@Component
class IssueSentences {

    private static final String SENTENCE = "systembuilding.page.history.";
    /** Their reasons are people's own words; other reasons are numbers of records. */
    private static final Set<String> IN_WORDS = Set.of("INDIVIDUAL", "MERGED", "SPLIT");

    private final People people;
    private final DecisionRecords records;
    private final CaseWords words;

    IssueSentences(People people, DecisionRecords records, CaseWords words) {
        this.people = people;
        this.records = records;
        this.words = words;
    }

    /**
     * Why there is this issue.
     *
     * @param exact whether the reader may know numbers of cases
     */
    Why why(Issue issue, boolean exact) {
        DecisionRecord record = records.get(issue.decisionRecordId());
        boolean byHand = issue.raisedBy() != Actor.SYSTEM.personId();
        String similar = exact ? "SIMILAR" : "SIMILAR_SOME";
        return new Why(
                byHand ? "BY_HAND" : record.output("reasonCode").equals("REACHED_TOP") ? "REACHED_TOP" : similar,
                record.inputs().getOrDefault("similarCases", 0),
                record.inputs().getOrDefault("similarDistricts", 0),
                nameOf(issue.raisedBy()),
                words.forAll().orNull(issue.subject(), record.overrideReason()));
    }

    /** Newest first. */
    List<IssueLine> of(List<IssueChange> changes) {
        Map<Long, @Nullable String> names = new HashMap<>();
        List<IssueLine> lines = new ArrayList<>();
        for (IssueChange change : changes) {
            String who = change.changedBy() == Actor.SYSTEM.personId()
                    ? null
                    : names.computeIfAbsent(change.changedBy(), this::nameOf);
            lines.add(0, line(change, who));
        }
        return lines;
    }

    private static IssueLine line(IssueChange change, @Nullable String who) {
        String reason = change.reason();
        boolean words = IN_WORDS.contains(change.kind());
        String path = words || reason == null ? null : path(reason);
        return new IssueLine(
                change.changedAt(),
                SENTENCE + change.kind(),
                who,
                words ? reason : null,
                path,
                path == null ? null : SENTENCE + (path.startsWith("/meetings") ? "to-meeting" : "to-issue"));
    }

    /** {@code M-7} is a meeting, {@code I-7} an issue. */
    private static @Nullable String path(String reason) {
        return switch (reason.substring(0, Math.min(2, reason.length()))) {
            case "M-" -> "/meetings/" + reason.substring(2);
            case "I-" -> "/issues/" + reason.substring(2);
            default -> null;
        };
    }

    private @Nullable String nameOf(long personId) {
        return people.find(personId).map(Person::name).orElse(null);
    }

    /**
     * @param kind end of the message key
     * @param words why a person raised it although the table did not say so
     */
    record Why(
            String kind,
            Object cases,
            Object districts,
            @Nullable String who,
            @Nullable String words) {}
}
