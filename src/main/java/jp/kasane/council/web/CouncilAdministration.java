package jp.kasane.council.web;

import jp.kasane.access.Policy;
import jp.kasane.web.page.Tab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where administrators find councils, seats, holidays and the profile. */
@Configuration(proxyBeanMethods = false)
class CouncilAdministration {

    private static final String GROUP = "admin";

    @Bean
    Tab seatsTab() {
        return tab(30, SeatsPage.PATH, "council.page.admin.seats");
    }

    @Bean
    Tab councilsTab() {
        return tab(40, CadencesPage.PATH, "council.page.admin.councils");
    }

    @Bean
    Tab holidaysTab() {
        return new Tab(GROUP, 50, HolidaysPage.PATH, "council.page.admin.holidays", Policy.ADMINISTER_HOLIDAYS);
    }

    @Bean
    Tab profileTab() {
        return tab(60, ProfilePage.PATH, "council.page.admin.profile");
    }

    private static Tab tab(int order, String path, String label) {
        return new Tab(GROUP, order, path, label, Policy.ADMINISTER_COUNCILS);
    }
}
