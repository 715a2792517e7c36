/** REST of a person's notices. */
@org.jspecify.annotations.NullMarked
package jp.kasane.notification.web;
