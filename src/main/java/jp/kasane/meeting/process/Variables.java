package jp.kasane.meeting.process;

/** Names of the variables of {@code MeetingCycleProcess}. */
final class Variables {

    static final String MEETING_ID = "meetingId";
    static final String COUNCIL_CODE = "councilCode";
    static final String SECRETARIAT_GROUP = "secretariatGroup";
    static final String CHAIR_GROUP = "chairGroup";
    static final String AGENDA_OPENS_AT = "agendaOpensAt";
    static final String AGENDA_DEADLINE = "agendaDeadline";
    static final String STARTS_AT = "startsAt";

    private Variables() {}
}
