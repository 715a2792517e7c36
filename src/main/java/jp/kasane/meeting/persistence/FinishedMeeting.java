package jp.kasane.meeting.persistence;

import java.time.LocalDate;

/** A meeting that was completed or cancelled and whose words are still kept. */
public record FinishedMeeting(long id, String councilCode, int fiscalYear, int number, LocalDate finishedOn) {}
