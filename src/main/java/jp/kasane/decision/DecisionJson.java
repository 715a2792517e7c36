package jp.kasane.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import jp.kasane.decision.persistence.DecisionRow;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Component;

/** Between records and rows, where inputs, outputs and rules are JSON. */
@Component
class DecisionJson {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};
    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};

    private final ObjectMapper mapper;

    DecisionJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    DecisionRow toRow(EvaluatedDecision decision, Map<String, ?> inputs, Subject subject, OffsetDateTime at) {
        return new DecisionRow(
                0,
                decision.key(),
                decision.version(),
                write(inputs),
                write(decision.outputs()),
                write(decision.rules()),
                subject.type(),
                subject.id(),
                at,
                null,
                null,
                null,
                null);
    }

    DecisionRecord toRecord(DecisionRow row) {
        return new DecisionRecord(
                row.id(),
                row.decisionKey(),
                row.decisionVersion(),
                read(row.inputs(), VALUES),
                read(row.outputs(), VALUES),
                read(row.rules(), NAMES),
                new Subject(row.subjectType(), row.subjectId()),
                row.decidedAt(),
                row.confirmedBy(),
                row.confirmedAt(),
                row.overriddenOutcome(),
                row.overrideReason());
    }

    private String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a decision's values cannot be written as JSON", e);
        }
    }

    private <T> T read(String json, TypeReference<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a decision record is not readable", e);
        }
    }
}
