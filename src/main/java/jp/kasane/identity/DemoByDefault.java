package jp.kasane.identity;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Sets {@code kasane.demo.enabled} where nobody did: on for the embedded database that people keep, off for a
 * PostgreSQL of their own and for a throw-away one.
 */
class DemoByDefault implements EnvironmentPostProcessor {

    private static final String ENABLED = "kasane.demo.enabled";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean own = StringUtils.hasText(environment.getProperty("spring.datasource.url"));
        boolean throwAway = environment.getProperty("kasane.database.throw-away", Boolean.class, false);
        boolean rehearsal = environment.containsProperty("kasane.rehearsal.cases");
        Map<String, Object> defaults = Map.of(ENABLED, String.valueOf(!own && !throwAway && !rehearsal));
        environment.getPropertySources().addLast(new MapPropertySource("demoByDefault", defaults));
    }
}
