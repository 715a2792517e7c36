package jp.kasane.tenancy;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the municipality of the thread into every connection. */
@Configuration(proxyBeanMethods = false)
class TenancyConfiguration {

    @Bean
    static Binding tenantBinding() {
        return new Binding();
    }

    @Bean
    static InstalledTenants installedTenants() {
        return new InstalledTenants();
    }

    @Bean
    static BeanPostProcessor tenantConnections() {
        return new TellingConnections();
    }
}
