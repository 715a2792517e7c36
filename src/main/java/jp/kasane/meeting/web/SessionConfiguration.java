package jp.kasane.meeting.web;

import jp.kasane.access.Policy;
import jp.kasane.web.page.Tab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where session mode is reached. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean
    Tab sessionTab() {
        return new Tab("meeting", 50, "/meetings/{id}/session", "meeting.session.tab", Policy.RECORD_SESSION);
    }
}
