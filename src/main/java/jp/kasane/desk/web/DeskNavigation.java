package jp.kasane.desk.web;

import jp.kasane.web.page.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the overview pages are found. */
@Configuration(proxyBeanMethods = false)
class DeskNavigation {

    @Bean
    NavigationEntry homeEntry() {
        return new NavigationEntry(0, "/", "desk.page.home.nav");
    }

    @Bean
    NavigationEntry ladderEntry() {
        return new NavigationEntry(10, "/ladder", "desk.page.ladder.nav");
    }

    @Bean
    NavigationEntry tasksEntry() {
        return new NavigationEntry(20, "/tasks", "desk.page.tasks.nav");
    }
}
