package jp.kasane.council.model;

/**
 * One row of a table of members, as typed or pasted; what is not given is empty.
 *
 * @param number of the line in what was pasted, from 1
 */
public record SeatLine(
        int number,
        String title,
        String role,
        String name,
        String kana,
        String organisation,
        String secrecy,
        String from,
        String until) {}
