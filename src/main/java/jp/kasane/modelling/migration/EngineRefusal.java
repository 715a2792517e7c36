package jp.kasane.modelling.migration;

import java.util.List;
import java.util.Map;

/** What the engine says when something cannot be moved, as the last part of our message key. */
final class EngineRefusal {

    private static final String OTHER = "engine";

    /** Parts of the engine's sentences. The engine offers no codes. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("no migration instruction for this instance", "no-place"),
            Map.entry("not supported for activity instance migration", "unsupported"),
            Map.entry("exists in both, this scope and concurrent local", "variables"),
            Map.entry("The closest mapped ancestor", "nesting"),
            Map.entry("gateway's flow scope", "nesting"),
            Map.entry("multi-instance body", "repetition"),
            Map.entry("same number of incoming sequence flows", "ways"),
            Map.entry("Only one gateway can be mapped", "one-gateway"),
            Map.entry("event scope", "host"),
            Map.entry("Transition instance", "job"),
            Map.entry("incompatible types", "kind"));

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
