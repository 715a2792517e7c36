package jp.kasane.identity.persistence;

import java.time.OffsetDateTime;

/**
 * A token without its secret.
 *
 * @param name what it is for, in its owner's words
 */
public record IssuedToken(long id, String name, OffsetDateTime createdAt, OffsetDateTime expiresAt) {}
