package jp.kasane.modelling.migration;

import java.util.List;
import java.util.Map;

/** What the engine says when something cannot be moved, as the last part of our message key. */
final class EngineRefusal {

    private static final String OTHER = "engine";

    /** Parts of the engine's sentences. The engine offers no codes. */
    private static final Map<String, String> CODES = Map.of(
            "no migration instruction for this instance", "no-place",
            "not supported for activity instance migration", "unsupported",
            "exists in both, this scope and concurrent local", "variables",
            "The closest mapped ancestor", "nesting",
            "multi-instance body", "repetition",
            "same number of incoming sequence flows", "ways",
            "Only one gateway can be mapped", "one-gateway",
            "event scope", "host",
            "Transition instance", "job",
            "incompatible types", "kind");

    private EngineRefusal() {}

    static String codeOf(List<String> failures) {
        return failures.stream()
                .flatMap(failure -> CODES.entrySet().stream()
                        .filter(each -> failure.contains(each.getKey()))
                        .map(Map.Entry::getValue))
                .sorted()
                .findFirst()
                .orElse(OTHER);
    }
}
