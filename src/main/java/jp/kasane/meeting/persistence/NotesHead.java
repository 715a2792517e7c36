package jp.kasane.meeting.persistence;

/**
 * Where an item's notes stand.
 *
 * @param version the one that counts
 * @param last the last number given
 */
public record NotesHead(long itemId, long meetingId, int version, int last) {}
