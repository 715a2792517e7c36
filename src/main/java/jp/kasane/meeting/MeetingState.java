package jp.kasane.meeting;

/** Where a meeting (開催回) stands in its cycle. */
public enum MeetingState {
    /** 開催予定: dated, agenda not set yet. */
    PLANNED,
    /** 議題設定済. */
    AGENDA_SET,
    /** 招集済. */
    CONVENED,
    /** 開催中. */
    OPEN,
    /** 閉会: minutes drafted, not confirmed yet. */
    CLOSED,
    /** 完了: minutes confirmed and distributed. */
    COMPLETED,
    /** 中止. */
    CANCELLED;

    /** Whether it is still to be held: its agenda may be changed, it may be postponed or cancelled. */
    public boolean isUpcoming() {
        return this == PLANNED || this == AGENDA_SET || this == CONVENED;
    }

    /** Whether it waits for its convocation. */
    public boolean isBeforeConvocation() {
        return this == PLANNED || this == AGENDA_SET;
    }
}
