package jp.kasane.followup.web;

import jp.kasane.access.Policy;
import jp.kasane.web.page.NavigationEntry;
import jp.kasane.web.page.Tab;
import jp.kasane.web.page.TaskPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where pages on actions are reached from. */
@Configuration(proxyBeanMethods = false)
class ActionPlaces {

    @Bean
    NavigationEntry actionsInNavigation() {
        return new NavigationEntry(
                50, "/actions", "followup.page.list.title", Policy.VIEW_OWN_ACTIONS, Policy.VIEW_ACTIONS);
    }

    @Bean
    Tab actionsOfCouncil() {
        return new Tab(
                "council",
                50,
                "/councils/{id}/actions",
                "followup.page.council.tab",
                Policy.VIEW_ACTIONS,
                Policy.LOOK_INTO_MEETINGS);
    }

    @Bean
    TaskPage reportActionTaskPage() {
        return new TaskPage("followup/report-action", subject -> "/actions/" + subject.id());
    }

    @Bean
    TaskPage verifyReportTaskPage() {
        return new TaskPage("followup/verify-report", subject -> "/actions/" + subject.id());
    }

    @Bean
    TaskPage chaseOverdueTaskPage() {
        return new TaskPage("followup/chase-overdue", subject -> "/actions/" + subject.id() + "/chase");
    }
}
