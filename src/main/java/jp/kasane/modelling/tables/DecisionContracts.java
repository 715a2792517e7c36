package jp.kasane.modelling.tables;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.casework.Urgency;
import jp.kasane.escalation.Outcome;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.meeting.ItemKind;
import jp.kasane.modelling.tables.DecisionContract.Answer;
import jp.kasane.modelling.tables.DecisionContract.Condition;
import jp.kasane.privacy.DisclosureLevel;

/** The decisions that the code asks. */
public final class DecisionContracts {

    private static final ValueSpace URGENCY = ValueSpace.codes(Urgency.values());
    private static final Answer REASON = Answer.of(ValueSpace.text());
    private static final Answer FLAG = Answer.of(ValueSpace.flag());

    private static final List<String> BASES = List.of(
            "CONSENT",
            "ART106_6",
            "KAIGO_115_48",
            "KONKYU_9",
            "JIDO_25_2",
            "SOGOSHIEN_89_3",
            "SEIHO_27_3",
            "ANONYMISED_OR_CONSENT",
            "ANONYMISED_AGGREGATE",
            "INTERNAL",
            "NONE_OR_ANONYMISED");

    private static final Map<String, DecisionContract> ALL = Stream.of(
                    escalation(), urgency(), agendaPriority(), followUpSchedule(), disclosure(), issuePromotion())
            .collect(Collectors.toUnmodifiableMap(DecisionContract::key, Function.identity()));

    private DecisionContracts() {}

    /** By the decision's id. */
    public static Map<String, DecisionContract> all() {
        return ALL;
    }

    /** @return empty for a decision that no code asks */
    public static Optional<DecisionContract> of(String key) {
        return Optional.ofNullable(ALL.get(key));
    }

    private static DecisionContract escalation() {
        Map<String, ValueSpace> inputs = Map.ofEntries(
                entry(
                        "conclusion",
                        ValueSpace.codes(
                                ConclusionType.SUPPORT_FOUND,
                                ConclusionType.SUPPORT_NOT_FOUND,
                                ConclusionType.CONTINUED,
                                ConclusionType.NEEDS_NEW_SERVICE)),
                entry("timesDiscussed", ValueSpace.wholeFrom(0)),
                entry("fieldCount", ValueSpace.wholeFrom(0)),
                entry("urgency", URGENCY),
                entry("similarCases", ValueSpace.wholeFrom(0)),
                entry("similarDistricts", ValueSpace.wholeFrom(0)),
                entry("overdueActions", ValueSpace.wholeFrom(0)),
                entry("hasLayerAbove", ValueSpace.flag()),
                entry("layer", ValueSpace.text()),
                entry("layerAbove", ValueSpace.text()),
                entry("goodPractice", ValueSpace.flag()),
                entry("becameUrgent", ValueSpace.flag()));
        Answer outcome = Answer.of(
                ValueSpace.codes(Outcome.SUPPORTED, Outcome.CONTINUE, Outcome.UP, Outcome.URGENT, Outcome.ISSUE));
        return new DecisionContract(
                "EscalationDecision",
                inputs,
                Map.of("outcome", outcome, "shareSuccess", FLAG, "raiseIssue", FLAG, "reasonCode", REASON),
                List.of(
                        new Condition("outcome", Outcome.UP.name(), "hasLayerAbove", "true"),
                        new Condition("outcome", Outcome.ISSUE.name(), "hasLayerAbove", "false"),
                        // Both are said only where the municipality has a body for it.
                        new Condition("outcome", Outcome.URGENT.name(), "becameUrgent", "true"),
                        new Condition("shareSuccess", true, "goodPractice", "true")));
    }

    private static DecisionContract urgency() {
        return new DecisionContract(
                "UrgencyDecision",
                Map.of(
                        "threatToLife", ValueSpace.flag(),
                        "housingLoss", ValueSpace.flag(),
                        "noFood", ValueSpace.flag(),
                        "abuse", ValueSpace.flag(),
                        "statedUrgency", URGENCY),
                Map.of(
                        "urgency", Answer.of(URGENCY),
                        "conferenceHours", Answer.of(ValueSpace.wholeFrom(0)),
                        "reasonCode", REASON),
                List.of());
    }

    private static DecisionContract agendaPriority() {
        return new DecisionContract(
                "AgendaPriorityDecision",
                Map.of(
                        "kind", ValueSpace.codes(ItemKind.values()),
                        "urgency", URGENCY,
                        "waitingDays", ValueSpace.wholeFrom(0),
                        "carriedOver", ValueSpace.flag()),
                Map.of(
                        "priority", Answer.of(ValueSpace.wholeFrom(0)),
                        "minutes", Answer.of(ValueSpace.wholeFrom(1)),
                        "reasonCode", REASON),
                List.of());
    }

    private static DecisionContract followUpSchedule() {
        return new DecisionContract(
                "FollowUpScheduleDecision",
                Map.of("urgency", URGENCY, "stability", ValueSpace.codes(List.of("NEW", "NORMAL", "STABLE"))),
                Map.of(
                        "dueDays",
                        Answer.of(ValueSpace.wholeFrom(0)),
                        "reminderDays",
                        Answer.of(ValueSpace.wholeFrom(0)),
                        "monitoring",
                        new Answer(ValueSpace.text(), true),
                        "reasonCode",
                        REASON),
                List.of());
    }

    private static DecisionContract disclosure() {
        return new DecisionContract(
                "DisclosureDecision",
                Map.of(
                        "legalMode", ValueSpace.codes(BASES),
                        "consent", ValueSpace.codes(List.of("FULL", "NONE")),
                        "secrecy", ValueSpace.codes(List.of("STATUTORY", "PLEDGED", "NONE"))),
                Map.of("level", Answer.of(ValueSpace.codes(DisclosureLevel.values())), "reasonCode", REASON),
                List.of());
    }

    private static DecisionContract issuePromotion() {
        return new DecisionContract(
                "IssuePromotionDecision",
                Map.of(
                        "similarCases", ValueSpace.wholeFrom(0),
                        "similarDistricts", ValueSpace.wholeFrom(0),
                        "reachedTop", ValueSpace.flag(),
                        "field", ValueSpace.codes(List.of("ELDERLY", "DISABILITY", "CHILD", "POVERTY", "OTHER"))),
                Map.of("promote", FLAG, "reasonCode", REASON),
                List.of());
    }
}
