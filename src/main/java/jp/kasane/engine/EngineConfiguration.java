package jp.kasane.engine;

import jp.kasane.tenancy.Housekeeping;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Puts Kasane's guards and listeners into the engine before it starts. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class EngineConfiguration {

    /**
     * @param migrated not used; makes the engine wait until the schemas exist
     */
    @Bean
    ProcessEnginePlugin kasaneEnginePlugin(
            ListableBeanFactory beans,
            ObjectProvider<UserTaskObserver> observers,
            Housekeeping housekeeping,
            FlywayMigrationInitializer migrated) {
        return new KasaneEnginePlugin(
                new GuardedExpressionManager(beans),
                new UserTaskParseListener(new UserTaskBridge(observers)),
                housekeeping);
    }
}
