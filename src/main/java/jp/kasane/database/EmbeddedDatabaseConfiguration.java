package jp.kasane.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Starts a real PostgreSQL inside the application when no {@code spring.datasource.url} is given. It keeps its data
 * in {@code kasane.data-dir} between starts; with {@code kasane.database.throw-away=true} it lives in a temporary
 * directory and is removed at the end. With {@code kasane.database.must-exist=true} none is made where none was.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}' == ''")
class EmbeddedDatabaseConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(
            @Value("${kasane.data-dir}") Path dataDirectory,
            @Value("${kasane.database.throw-away:false}") boolean throwAway,
            @Value("${kasane.database.must-exist:false}") boolean mustExist)
            throws IOException {
        if (mustExist && !Files.exists(dataDirectory.resolve("postgres/PG_VERSION"))) {
            throw new NothingKeptException(dataDirectory.toAbsolutePath());
        }
        return throwAway ? EmbeddedDatabase.throwAway() : EmbeddedDatabase.keptIn(dataDirectory.resolve("postgres"));
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(EmbeddedDatabase database) {
        DataSource template = DataSourceBuilder.create()
                .type(HikariDataSource.class)
                .url(database.jdbcUrl())
                .username(EmbeddedDatabase.APPLICATION)
                .build();
        return (HikariDataSource) template;
    }

    /** Changes the tables, and nothing else works with it. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(EmbeddedDatabase database) {
        return new DriverManagerDataSource(database.jdbcUrl(), EmbeddedDatabase.OWNER, "");
    }
}
