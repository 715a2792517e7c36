/** The engine's side of the ladder: each delegate reads variables, calls one use case and writes variables. */
@org.jspecify.annotations.NullMarked
package jp.kasane.escalation.process;
