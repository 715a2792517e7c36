/** Runs a whole fiscal year on a throw-away database. */
@org.jspecify.annotations.NullMarked
package jp.kasane.rehearsal;
