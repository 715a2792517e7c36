package jp.kasane.meeting.web;

import jp.kasane.web.page.Tab;
import jp.kasane.web.page.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a council plans and what waits for it, beside its other pages. */
@Configuration(proxyBeanMethods = false)
class CouncilTabs {

    @Bean
    Tab councilCalendarTab() {
        return new Tab("council", 10, "/councils/{id}/calendar", "meeting.page.tab.calendar", CouncilTabs::looks);
    }

    @Bean
    Tab councilBacklogTab() {
        return new Tab("council", 20, "/councils/{id}/backlog", "meeting.page.tab.backlog", CouncilTabs::looks);
    }

    /** Whoever sits somewhere, and those who work for all councils. */
    private static boolean looks(Viewer viewer) {
        return !viewer.councils().isEmpty() || viewer.is("ADMIN") || viewer.is("CSW") || viewer.is("AUDITOR");
    }
}
