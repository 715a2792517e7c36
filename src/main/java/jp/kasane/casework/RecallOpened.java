package jp.kasane.casework;

import jp.kasane.privacy.RecallMeasure;

/** A council has to stop using, give back or delete what it was told of a case. */
public record RecallOpened(long recallId, long caseId, String councilCode, RecallMeasure measure) {}
