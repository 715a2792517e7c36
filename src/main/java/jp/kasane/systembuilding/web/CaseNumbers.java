package jp.kasane.systembuilding.web;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Numbers of cases as people type them: one a line, or with commas or blanks between, full or half width. */
final class CaseNumbers {

    private CaseNumbers() {}

    static List<String> of(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return List.of();
        }
        return Arrays.stream(Normalizer.normalize(typed, Normalizer.Form.NFKC).split("[\\s,、]+"))
                .filter(number -> !number.isEmpty())
                .toList();
    }

    /** A case that is not found is a mistake in that field, not a page that is missing. */
    static <T> T named(String field, Supplier<T> step) {
        try {
            return step.get();
        } catch (ProblemException e) {
            if (e.kind() == ProblemKind.NOT_FOUND && e.messageKey().startsWith("casework.")) {
                throw new ProblemException(ProblemKind.INVALID, field, e.messageKey(), e.arguments());
            }
            throw e;
        }
    }
}
