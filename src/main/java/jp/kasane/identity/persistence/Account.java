package jp.kasane.identity.persistence;

/**
 * An account that may sign in.
 *
 * @param passwordHash with the prefix of its algorithm, e.g. {@code {bcrypt}…}
 */
public record Account(long personId, String login, String passwordHash) {}
