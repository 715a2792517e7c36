package jp.kasane.casework;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as one caller may see it.
 *
 * @param by name of who assessed; null for Kasane itself
 */
public record PastAssessment(OffsetDateTime at, @Nullable String by, CaseView.AssessmentView sheet) {}
