/** Statements on the {@code escalation_*} tables. */
@org.jspecify.annotations.NullMarked
package jp.kasane.escalation.persistence;
