package jp.kasane.rehearsal.model;

/**
 * Why a line of a cases file cannot be used.
 *
 * @param line line number in the file
 * @param column name of the column
 * @param messageKey key of the Japanese message
 * @param argument what was found or what is allowed; never a person's data, a cases file holds none
 */
public record BadLine(int line, String column, String messageKey, String argument) {}
