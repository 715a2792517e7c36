package jp.kasane.identity.web;

import jp.kasane.access.Policy;
import jp.kasane.web.page.NavigationEntry;
import jp.kasane.web.page.Tab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where administrators find people, organisations and the pages that other features add. */
@Configuration(proxyBeanMethods = false)
class AdminNavigation {

    private static final String GROUP = "admin";

    @Bean
    NavigationEntry administration() {
        return new NavigationEntry(90, "/admin", "identity.page.admin.nav", Policy.OPEN_ADMINISTRATION);
    }

    @Bean
    Tab peopleTab() {
        return new Tab(GROUP, 10, PeoplePage.PATH, "identity.page.people.tab", Policy.ADMINISTER_PEOPLE);
    }

    @Bean
    Tab organisationsTab() {
        return new Tab(
                GROUP, 20, OrganisationsPage.PATH, "identity.page.organisations.tab", Policy.ADMINISTER_ORGANISATIONS);
    }
}
