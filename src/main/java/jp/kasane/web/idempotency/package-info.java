/** The same Idempotency-Key answers the same result once more and does nothing twice. */
@org.jspecify.annotations.NullMarked
package jp.kasane.web.idempotency;
