/** Turns every failure into problem+json (RFC 9457) with a message in the caller's language. */
@org.jspecify.annotations.NullMarked
package jp.kasane.web.problem;
