package jp.kasane.identity.web;

import jp.kasane.web.page.NavigationEntry;
import jp.kasane.web.page.Tab;
import jp.kasane.web.page.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where administrators find people, organisations and the pages that other features add. */
@Configuration(proxyBeanMethods = false)
class AdminNavigation {

    private static final String GROUP = "admin";

    @Bean
    NavigationEntry administration() {
        return new NavigationEntry(90, "/admin", "identity.page.admin.nav", AdminNavigation::administers);
    }

    @Bean
    Tab peopleTab() {
        return new Tab(GROUP, 10, PeoplePage.PATH, "identity.page.people.tab", AdminNavigation::administers);
    }

    @Bean
    Tab organisationsTab() {
        return new Tab(
                GROUP, 20, OrganisationsPage.PATH, "identity.page.organisations.tab", AdminNavigation::administers);
    }

    private static boolean administers(Viewer viewer) {
        return viewer.is("ADMIN");
    }
}
