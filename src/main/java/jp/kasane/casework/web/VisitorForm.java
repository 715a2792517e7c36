package jp.kasane.casework.web;

import java.util.Objects;
import java.util.stream.Stream;
import jp.kasane.casework.Visitor;
import org.jspecify.annotations.Nullable;

/** 来談者 as sent. Components as in {@link Visitor}; all of them blank means that there was none. */
record VisitorForm(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String relation,
        @Nullable String kinship) {

    @Nullable
    Visitor toVisitor() {
        boolean none = Stream.of(given(name), given(phone), given(relation), given(kinship))
                .allMatch(String::isBlank);
        String told = given(kinship).isBlank() ? null : kinship;
        return none ? null : new Visitor(given(name), given(phone), given(relation), told);
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
