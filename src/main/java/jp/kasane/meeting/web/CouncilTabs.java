package jp.kasane.meeting.web;

import jp.kasane.access.Policy;
import jp.kasane.web.page.Tab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a council plans and what waits for it, beside its other pages. */
@Configuration(proxyBeanMethods = false)
class CouncilTabs {

    @Bean
    Tab councilCalendarTab() {
        return new Tab("council", 10, "/councils/{id}/calendar", "meeting.page.tab.calendar", Policy.LIST_MEMBERS);
    }

    @Bean
    Tab councilBacklogTab() {
        return new Tab("council", 20, "/councils/{id}/backlog", "meeting.page.tab.backlog", Policy.VIEW_REFERRALS);
    }

    @Bean
    Tab councilRecallsTab() {
        return new Tab("council", 70, "/councils/{id}/recalls", "meeting.page.tab.recalls", Policy.LOOK_INTO_RECALLS);
    }
}
