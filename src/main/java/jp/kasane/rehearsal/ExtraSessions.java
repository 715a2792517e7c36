package jp.kasane.rehearsal;

import java.time.LocalDate;
import jp.kasane.meeting.AdHocMeetings;
import jp.kasane.meeting.Meeting;
import jp.kasane.meeting.MeetingPlan;
import jp.kasane.meeting.PlanMeeting;
import jp.kasane.shared.Actor;
import jp.kasane.shared.BusinessCalendar;
import org.springframework.stereotype.Component;

/** Extraordinary sessions: when an agenda is full and the next ordinary session is far, a secretariat calls one between. */
@Component
class ExtraSessions {

    private static final int DAYS_AFTER = 21;
    private static final int FAR = 35;

    private final AdHocMeetings ordinary;
    private final PlanMeeting plan;
    private final BusinessCalendar calendar;

    ExtraSessions(AdHocMeetings ordinary, PlanMeeting plan, BusinessCalendar calendar) {
        this.ordinary = ordinary;
        this.plan = plan;
        this.calendar = calendar;
    }

    void planAfter(Meeting full, Actor secretary) {
        LocalDate day = full.day();
        boolean soon = ordinary.nextMeetingDay(full.councilCode(), day)
                .filter(next -> next.isBefore(day.plusDays(FAR)))
                .isPresent();
        if (!soon) {
            LocalDate between = calendar.sameOrNext(day.plusDays(DAYS_AFTER));
            plan.plan(new MeetingPlan(full.councilCode(), Days.at(between, 14), null, null), secretary);
        }
    }
}
