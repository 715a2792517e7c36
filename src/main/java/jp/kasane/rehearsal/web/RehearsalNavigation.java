package jp.kasane.rehearsal.web;

import jp.kasane.access.Policy;
import jp.kasane.web.page.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RehearsalNavigation {

    @Bean
    NavigationEntry rehearsalEntry() {
        return new NavigationEntry(80, "/rehearsals", "rehearsal.page.navigation", Policy.REHEARSE);
    }
}
