package jp.kasane.systembuilding.web;

import jp.kasane.access.Policy;
import jp.kasane.web.page.NavigationEntry;
import jp.kasane.web.page.TaskPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where pages on community issues are reached from. */
@Configuration(proxyBeanMethods = false)
class IssuePlaces {

    @Bean
    NavigationEntry issuesInNavigation() {
        return new NavigationEntry(60, "/issues", "systembuilding.page.board.title", Policy.VIEW_ISSUES);
    }

    @Bean
    TaskPage sortIssueTaskPage() {
        return new TaskPage("systembuilding/sort-issue", subject -> "/issues/" + subject.id() + "/sort");
    }

    @Bean
    TaskPage trialTaskPage() {
        return new TaskPage("systembuilding/trial", subject -> "/issues/" + subject.id() + "/trial");
    }

    @Bean
    TaskPage rollOutTaskPage() {
        return new TaskPage("systembuilding/roll-out", subject -> "/issues/" + subject.id() + "/roll-out");
    }
}
