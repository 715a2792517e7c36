/** Rows of {@code decision_record}. */
@org.jspecify.annotations.NullMarked
package jp.kasane.decision.persistence;
