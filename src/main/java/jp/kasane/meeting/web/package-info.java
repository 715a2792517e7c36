/** Meetings over REST, and the forms that complete their user tasks. */
@org.jspecify.annotations.NullMarked
package jp.kasane.meeting.web;
