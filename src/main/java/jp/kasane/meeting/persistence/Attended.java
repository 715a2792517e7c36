package jp.kasane.meeting.persistence;

import java.time.LocalDate;

/** Whether somebody came to a meeting. */
public record Attended(long id, String councilCode, LocalDate heldOn, boolean came) {}
