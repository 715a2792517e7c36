/** Intake, household, assessment, search and timeline of a case. */
@org.jspecify.annotations.NullMarked
package jp.kasane.casework;
