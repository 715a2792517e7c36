package jp.kasane.council.web;

import jp.kasane.access.Policy;
import jp.kasane.web.page.NavigationEntry;
import jp.kasane.web.page.Tab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages of councils are reached from. */
@Configuration(proxyBeanMethods = false)
class CouncilNavigation {

    static final String OVERVIEW = "/councils/{id}";
    static final String MEMBERS = "/councils/{id}/members";
    static final String CADENCE = "/councils/{id}/cadence";

    @Bean
    NavigationEntry councilsEntry() {
        return new NavigationEntry(30, "/councils", "council.page.nav", Policy.LOOK_AT_COUNCILS);
    }

    @Bean
    Tab councilOverviewTab() {
        return new Tab("council", 0, OVERVIEW, "council.page.tab.overview", Policy.LOOK_AT_COUNCILS);
    }

    @Bean
    Tab councilMembersTab() {
        return new Tab("council", 55, MEMBERS, "council.page.tab.members", Policy.LIST_MEMBERS);
    }

    @Bean
    Tab councilCadenceTab() {
        return new Tab("council", 60, CADENCE, "council.page.tab.cadence", Policy.LOOK_AT_COUNCILS);
    }
}
