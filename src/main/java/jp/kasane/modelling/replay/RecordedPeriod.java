package jp.kasane.modelling.replay;

import java.time.OffsetDateTime;

/** Since when there are records of a decision. */
public record RecordedPeriod(String decisionKey, OffsetDateTime first) {}
