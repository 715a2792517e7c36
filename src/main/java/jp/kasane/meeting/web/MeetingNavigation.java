package jp.kasane.meeting.web;

import java.util.function.Function;
import jp.kasane.access.Policy;
import jp.kasane.shared.Subject;
import jp.kasane.web.page.Tab;
import jp.kasane.web.page.TaskPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tabs of the pages of a meeting, and where its user tasks are done. */
@Configuration(proxyBeanMethods = false)
class MeetingNavigation {

    private static final String GROUP = "meeting";

    @Bean
    Tab meetingOverviewTab() {
        return new Tab(GROUP, 10, "/meetings/{id}", "meeting.page.tab.overview", Policy.LOOK_INTO_MEETINGS);
    }

    @Bean
    Tab meetingAgendaTab() {
        return new Tab(GROUP, 20, "/meetings/{id}/agenda", "meeting.page.tab.agenda", Policy.SET_AGENDA);
    }

    @Bean
    Tab meetingInvitationTab() {
        return new Tab(GROUP, 30, "/meetings/{id}/invitation", "meeting.page.tab.invitation", Policy.CONVENE_MEETING);
    }

    @Bean
    Tab meetingReplyTab() {
        return new Tab(GROUP, 35, "/meetings/{id}/reply", "meeting.page.tab.reply", Policy.ANSWER_INVITATION);
    }

    @Bean
    Tab meetingAttendanceTab() {
        return new Tab(GROUP, 40, "/meetings/{id}/attendance", "meeting.page.tab.attendance", Policy.RECORD_ATTENDANCE);
    }

    @Bean
    Tab meetingMinutesTab() {
        return new Tab(GROUP, 60, "/meetings/{id}/minutes", "meeting.page.tab.minutes", Policy.LOOK_INTO_MEETINGS);
    }

    @Bean
    TaskPage setAgendaPage() {
        return new TaskPage("meeting/set-agenda", at("/agenda"));
    }

    @Bean
    TaskPage holdSessionPage() {
        return new TaskPage("meeting/hold-session", at("/session"));
    }

    @Bean
    TaskPage approveMinutesPage() {
        return new TaskPage("meeting/approve-minutes", at("/minutes"));
    }

    private static Function<Subject, String> at(String page) {
        return subject -> "/meetings/" + subject.id() + page;
    }
}
