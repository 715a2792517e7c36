/** The outbox. */
@org.jspecify.annotations.NullMarked
package jp.kasane.notification.persistence;
