package jp.kasane.decision;

import java.util.List;
import java.util.Map;

/** What the engine answered, before it is recorded. Components as in {@link DecisionRecord}. */
public record EvaluatedDecision(String key, int version, Map<String, Object> outputs, List<String> rules) {}
