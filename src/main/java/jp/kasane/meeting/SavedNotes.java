package jp.kasane.meeting;

/**
 * What came of saving notes.
 *
 * @param typed version under which the text is kept exactly as it was sent
 * @param clash whether it waits for a decision, because somebody else rewrote the same lines
 */
public record SavedNotes(int typed, boolean clash) {}
