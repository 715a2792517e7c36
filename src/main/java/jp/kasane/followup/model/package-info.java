/** Rules of actions: states, due dates, reminders. */
@org.jspecify.annotations.NullMarked
package jp.kasane.followup.model;
