package jp.kasane.desk.web;

import jp.kasane.access.Policy;
import jp.kasane.web.page.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the overview pages are found. */
@Configuration(proxyBeanMethods = false)
class DeskNavigation {

    @Bean
    NavigationEntry homeEntry() {
        return new NavigationEntry(0, "/", "desk.page.home.nav", Policy.WORK_ON_OWN_TASKS);
    }

    @Bean
    NavigationEntry ladderEntry() {
        return new NavigationEntry(10, "/ladder", "desk.page.ladder.nav", Policy.LOOK_AT_COUNCILS);
    }

    @Bean
    NavigationEntry tasksEntry() {
        return new NavigationEntry(20, "/tasks", "desk.page.tasks.nav", Policy.WORK_ON_OWN_TASKS);
    }
}
