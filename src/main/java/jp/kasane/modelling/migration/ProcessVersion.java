package jp.kasane.modelling.migration;

/**
 * A deployed version of a process.
 *
 * @param definitionId the engine's id of it
 * @param running how many instances run on it
 * @param active whether new instances start on it
 */
public record ProcessVersion(String definitionId, String key, String name, int number, long running, boolean active) {}
