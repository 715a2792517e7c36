/** What a notice is, and when a delivery is tried again. */
@org.jspecify.annotations.NullMarked
package jp.kasane.notification.model;
