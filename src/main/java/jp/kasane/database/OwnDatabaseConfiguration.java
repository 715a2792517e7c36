package jp.kasane.database;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A municipality's own PostgreSQL. Its tables belong to {@code spring.flyway.user}, or to the user of the data source
 * when no other is given; the pool takes the role {@code kasane_app} on where it may.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}' != ''")
class OwnDatabaseConfiguration {

    /** Changes the tables, and nothing else works with it. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(
            @Value("${spring.flyway.url:${spring.datasource.url}}") String url,
            @Value("${spring.flyway.user:${spring.datasource.username:}}") String user,
            @Value("${spring.flyway.password:${spring.datasource.password:}}") String password) {
        return new DriverManagerDataSource(url, user, password);
    }
}
