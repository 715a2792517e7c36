/** Meeting cycle: backlog, agenda, convocation, attendance, deliberation, minutes. */
@org.jspecify.annotations.NullMarked
package jp.kasane.meeting;
