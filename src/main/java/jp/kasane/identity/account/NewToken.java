package jp.kasane.identity.account;

import jp.kasane.identity.persistence.IssuedToken;

/**
 * A token at the only moment when its secret is known.
 *
 * @param secret what goes after {@code Authorization: Bearer}
 */
public record NewToken(IssuedToken token, String secret) {}
