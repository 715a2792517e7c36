package jp.kasane.identity;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator did to a person or account, or its own person to the account.
 *
 * @param detail codes of roles; null when the kind says it all
 * @param by name of whoever did it; null for Kasane itself
 */
public record PersonChange(
        Kind kind, @Nullable String detail, @Nullable String by, OffsetDateTime at) {

    /** Kinds of changes. */
    public enum Kind {
        REGISTERED,
        EDITED,
        ROLES_SET,
        ACCOUNT_OPENED,
        ACCOUNT_DISABLED,
        ACCOUNT_ENABLED,
        PASSWORD_RESET,
        SIGNED_OUT,
        LINKED,
        UNLINKED,
        ROLES_MAPPED,
        PASSWORD_CHANGED,
        TOKEN_ISSUED,
        TOKEN_REVOKED
    }
}
