package jp.kasane.escalation;

import java.time.LocalDate;

/** A monitoring is due and was not done yet. Published once per monitoring. */
public record MonitoringFellDue(long caseId, LocalDate dueOn) {}
