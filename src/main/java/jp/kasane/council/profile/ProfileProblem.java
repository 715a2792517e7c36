package jp.kasane.council.profile;

/**
 * Something wrong in a profile file.
 *
 * @param line counted from 1
 * @param field where, e.g. {@code /flows/3/to}
 * @param key key of the Japanese message under {@code council.profile.}
 * @param arguments values for the message
 */
public record ProfileProblem(int line, String field, String key, Object... arguments) {}
