package jp.kasane.identity.persistence;

/**
 * An account that may sign in.
 *
 * @param passwordHash with the prefix of its algorithm, e.g. {@code {argon2}…}
 * @param handed whether somebody else knows the password, so that it must be changed first
 * @param expired whether the handed password was not changed in time
 */
public record Account(long personId, String login, String passwordHash, boolean handed, boolean expired) {}
