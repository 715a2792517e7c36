/** What every controller shares: security chain, errors, idempotency, paging, and the contract for completing tasks. */
@org.jspecify.annotations.NullMarked
package jp.kasane.web;
