package jp.kasane.oversight.web;

import jp.kasane.access.Policy;
import jp.kasane.web.page.NavigationEntry;
import jp.kasane.web.page.Tab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where auditors find the access log. */
@Configuration(proxyBeanMethods = false)
class OversightNavigation {

    private static final String GROUP = "audit";

    @Bean
    NavigationEntry auditEntry() {
        return new NavigationEntry(95, LogPage.PATH, "oversight.page.nav", Policy.READ_ACCESS_LOG);
    }

    @Bean
    Tab auditLogTab() {
        return new Tab(GROUP, 10, LogPage.PATH, "oversight.page.log.tab", Policy.READ_ACCESS_LOG);
    }

    @Bean
    Tab auditFlagsTab() {
        return new Tab(GROUP, 20, FlagsPage.PATH, "oversight.page.flags.tab", Policy.READ_ACCESS_LOG);
    }

    @Bean
    Tab auditChainTab() {
        return new Tab(GROUP, 30, ChainPage.PATH, "oversight.page.chain.tab", Policy.READ_ACCESS_LOG);
    }
}
