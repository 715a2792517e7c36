package jp.kasane.identity;

/**
 * One row of a table of people, as typed; what is not there is empty.
 *
 * @param line counted from 1
 */
public record PersonLine(
        int line, String name, String kana, String organisation, String email, String login, String roles) {}
