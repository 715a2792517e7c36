package jp.kasane.identity.web;

import jakarta.validation.constraints.Size;
import java.util.Arrays;
import jp.kasane.identity.AccountState;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.PeopleFilter;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** Whom an administrator looks for, as typed. */
record FilterInput(
        @Nullable @Size(max = 200) String text,
        @Nullable String role,
        @Nullable String account) {

    static FilterInput of(PeopleFilter filter) {
        return new FilterInput(filter.text(), name(filter.role()), name(filter.account()));
    }

    PeopleFilter toFilter() {
        return new PeopleFilter(Typed.text(text), of(GlobalRole.values(), role), of(AccountState.values(), account));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static <E extends Enum<E>> @Nullable E of(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
