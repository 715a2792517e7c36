/** Plain rules of meetings: dates, fitting of an agenda, which conclusions fit which items. */
@org.jspecify.annotations.NullMarked
package jp.kasane.meeting.model;
