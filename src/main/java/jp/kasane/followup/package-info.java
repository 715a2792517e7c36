/** Actions that meetings agreed on: due dates, reminders, report, verification. */
@org.jspecify.annotations.NullMarked
package jp.kasane.followup;
