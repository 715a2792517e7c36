/** Ties {@code MeetingCycleProcess} to the use cases of meetings. */
@org.jspecify.annotations.NullMarked
package jp.kasane.meeting.process;
