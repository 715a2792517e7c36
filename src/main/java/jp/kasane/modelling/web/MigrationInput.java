package jp.kasane.modelling.web;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.modelling.migration.InstanceScope;
import jp.kasane.modelling.migration.MigrationWish;
import jp.kasane.modelling.migration.ProcessVersion;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** Which running instances shall go from where to where, as typed. */
record MigrationInput(
        @Nullable String process,
        @Nullable String source,
        @Nullable String target,
        @Nullable String scope,
        @Nullable String layer,
        @Nullable String council,
        @Nullable String area,
        @Nullable String numbers,
        @Nullable String timers,
        @Nullable String reason) {

    private static final int MOST_NUMBERS = 500;
    private static final String CHOICE = "choice.";

    /** What was not chosen yet: to the active version, from the newest other one on which something runs. */
    MigrationInput completed(List<ProcessVersion> versions) {
        String to = isGiven(target) ? target : number(versions.get(0));
        String from = isGiven(source)
                ? source
                : versions.stream()
                        .filter(each -> each.running() > 0 && !number(each).equals(to))
                        .findFirst()
                        .or(() -> versions.stream()
                                .filter(each -> !number(each).equals(to))
                                .findFirst())
                        .map(MigrationInput::number)
                        .orElse(to);
        String those = isGiven(scope) ? scope : InstanceScope.Kind.ALL.name();
        return new MigrationInput(
                process, from, to, those, layer, council, area, numbers, isGiven(timers) ? timers : "KEEP", reason);
    }

    /**
     * @param parameters of the request, among them {@code choice.} and the id of a place for each choice
     * @throws ProblemException INVALID naming the field
     */
    MigrationWish toWish(Map<String, String> parameters) {
        Map<String, String> choices = parameters.entrySet().stream()
                .filter(each ->
                        each.getKey().startsWith(CHOICE) && !each.getValue().isEmpty())
                .collect(Collectors.toMap(each -> each.getKey().substring(CHOICE.length()), Map.Entry::getValue));
        return new MigrationWish(
                String.valueOf(process),
                Typed.whole("source", source),
                Typed.whole("target", target),
                toScope(),
                choices,
                "ANEW".equals(timers));
    }

    String reasonText() {
        return reason == null ? "" : reason;
    }

    private InstanceScope toScope() {
        return switch (String.valueOf(scope)) {
            case "LAYER" -> one(InstanceScope.Kind.LAYER, "layer", layer);
            case "COUNCIL" -> one(InstanceScope.Kind.COUNCIL, "council", council);
            case "AREA" -> one(InstanceScope.Kind.AREA, "area", area);
            case "NUMBERS" -> new InstanceScope(InstanceScope.Kind.NUMBERS, pasted());
            default -> InstanceScope.ALL;
        };
    }

    private static InstanceScope one(InstanceScope.Kind kind, String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw ProblemException.invalid(field, "modelling.migration.scope.required");
        }
        return new InstanceScope(kind, Set.of(value));
    }

    private Set<String> pasted() {
        Set<String> pasted = new LinkedHashSet<>(
                Arrays.asList(numbers == null ? new String[0] : numbers.strip().split("[\\s,、，]+")));
        pasted.remove("");
        if (pasted.isEmpty() || pasted.size() > MOST_NUMBERS) {
            throw ProblemException.invalid("numbers", "modelling.migration.scope.numbers", MOST_NUMBERS);
        }
        return pasted;
    }

    private static String number(ProcessVersion version) {
        return String.valueOf(version.number());
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
