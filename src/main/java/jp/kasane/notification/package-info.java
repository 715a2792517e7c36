/** Outbox of messages to people; reacts to events only. */
@org.jspecify.annotations.NullMarked
package jp.kasane.notification;
