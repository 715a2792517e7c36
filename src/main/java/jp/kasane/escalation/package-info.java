/** Deliberation of a case at a layer, referral up, answer down, urgent care conference. */
@org.jspecify.annotations.NullMarked
package jp.kasane.escalation;
