package jp.kasane.retention.web;

import jp.kasane.access.Policy;
import jp.kasane.web.page.NavigationEntry;
import jp.kasane.web.page.Tab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where administrators and CSWs find how long records are kept and what becomes of them. */
@Configuration(proxyBeanMethods = false)
class RetentionNavigation {

    private static final String GROUP = "retention";

    @Bean
    NavigationEntry retention() {
        return new NavigationEntry(95, PeriodsPage.PATH, "retention.page.nav", Policy.HOLD_CASE);
    }

    @Bean
    Tab retentionPeriodsTab() {
        return new Tab(GROUP, 10, PeriodsPage.PATH, "retention.page.periods.tab", Policy.LOOK_AT_RETENTION);
    }

    @Bean
    Tab retentionDisposalsTab() {
        return new Tab(GROUP, 20, DisposalsPage.PATH, "retention.page.disposals.tab", Policy.LOOK_AT_RETENTION);
    }

    @Bean
    Tab retentionHoldsTab() {
        return new Tab(GROUP, 30, HoldsPage.PATH, "retention.page.holds.tab", Policy.HOLD_CASE);
    }

    @Bean
    Tab retentionRequestsTab() {
        return new Tab(GROUP, 40, RequestsPage.PATH, "retention.page.requests.tab", Policy.ENTER_DISCLOSURE_REQUEST);
    }
}
