package jp.kasane.escalation.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import jp.kasane.decision.DecisionRecord;
import jp.kasane.decision.DecisionRecords;
import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a decision record in Japanese: inputs, matched rules, reason, and who confirmed or chose otherwise. */
@Component
class DecisionTelling {

    /** What a reader asks first; a stored record has no order of its own. */
    private static final List<String> READING_ORDER = List.of(
            "conclusion",
            "layer",
            "timesDiscussed",
            "urgency",
            "fieldCount",
            "overdueActions",
            "similarCases",
            "similarDistricts",
            "hasLayerAbove",
            "layerAbove",
            "goodPractice",
            "becameUrgent");

    private static final String URGENCY = "UrgencyDecision";

    private final DecisionRecords records;
    private final Wording wording;
    private final ViewersWords words;
    private final ToldFacts facts;

    DecisionTelling(DecisionRecords records, Wording wording, ViewersWords words, ToldFacts facts) {
        this.facts = facts;
        this.records = records;
        this.wording = wording;
        this.words = words;
    }

    /**
     * Why a case is urgent, e.g. an illness, may be what a consent leaves out: then nothing is told of it.
     *
     * @param council at which it was decided
     */
    @Nullable
    DecisionView tell(@Nullable Long recordId, Subject about, String council) {
        DecisionRecord record = recordId == null ? null : records.get(recordId);
        boolean told = record != null
                && (!record.key().equals(URGENCY) || words.reader().isEverythingTold(about));
        return told ? tell(record, about, council) : null;
    }

    private DecisionView tell(DecisionRecord record, Subject about, String council) {
        Predicate<String> told = facts.inputs(about);
        String reasonCode = record.output("reasonCode");
        return new DecisionView(
                record.id(),
                record.key(),
                record.version(),
                record.decidedAt(),
                inputs(record.inputs(), told),
                facts.rules(record, told),
                wording.coded("outcome", record.outputs().get("outcome")),
                reasonCode,
                wording.label("reason", reasonCode),
                wording.person(record.confirmedBy()),
                record.confirmedAt(),
                wording.coded("outcome", record.overriddenOutcome()),
                words.written(council, record.confirmedBy(), record.confirmedAt(), about, record.overrideReason()));
    }

    private List<DecisionView.InputView> inputs(Map<String, Object> inputs, Predicate<String> told) {
        return inputs.entrySet().stream()
                .filter(input -> told.test(input.getKey()))
                .sorted(Comparator.comparingInt(input -> rank(input.getKey())))
                .map(input -> new DecisionView.InputView(
                        input.getKey(),
                        wording.label("input", input.getKey()),
                        input.getValue(),
                        wording.label("value", input.getValue())))
                .toList();
    }

    private static int rank(String input) {
        int place = READING_ORDER.indexOf(input);
        return place < 0 ? READING_ORDER.size() : place;
    }
}
