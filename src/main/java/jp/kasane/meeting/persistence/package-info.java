/** Tables of meetings, read and written by MyBatis. */
@org.jspecify.annotations.NullMarked
package jp.kasane.meeting.persistence;
