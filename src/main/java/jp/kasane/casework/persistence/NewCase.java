package jp.kasane.casework.persistence;

import jp.kasane.casework.Intake;

/** A row to be inserted. */
public record NewCase(String number, Intake intake, long receivedBy) {}
