package jp.kasane.identity.web;

import java.util.Set;
import jp.kasane.identity.GlobalRole;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param groups task groups: global roles, seats like {@code D07:SECRETARIAT}, and {@code person:<id>}
 */
record Me(
        long id,
        String name,
        @Nullable String kana,
        @Nullable String organisation,
        @Nullable String login,
        Set<GlobalRole> roles,
        Set<String> groups) {}
