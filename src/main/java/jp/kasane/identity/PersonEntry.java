package jp.kasane.identity;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as administrators see them. Components as in {@link Person}.
 *
 * @param enabled whether the account may sign in; null without an account
 * @param roleCodes codes of the global roles, with commas between them
 * @param version optimistic lock
 */
public record PersonEntry(
        long id,
        String name,
        @Nullable String kana,
        @Nullable String organisation,
        @Nullable String email,
        @Nullable String login,
        @Nullable Boolean enabled,
        String roleCodes,
        int version) {

    public Set<GlobalRole> roles() {
        return Arrays.stream(roleCodes.split(","))
                .filter(code -> !code.isEmpty())
                .map(GlobalRole::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public AccountState account() {
        return enabled == null ? AccountState.NONE : enabled ? AccountState.ENABLED : AccountState.DISABLED;
    }
}
