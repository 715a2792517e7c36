package jp.kasane.council;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import jp.kasane.audit.AccessLog;
import jp.kasane.database.EmbeddedDatabase;
import jp.kasane.shared.CurrentTime;
import org.mockito.Mockito;
import org.mybatis.spring.annotation.MapperScan;
import org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The council module alone on a PostgreSQL of its own, so that a profile of any municipality can be loaded. */
@MapperScan("jp.kasane.council.persistence")
@ComponentScan(
        basePackages = {"jp.kasane.council", "jp.kasane.tenancy"},
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {"jp\\.kasane\\.council\\.web\\..*", ".*Test.*"}))
@ImportAutoConfiguration({
    TransactionAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    MybatisAutoConfiguration.class
})
class CouncilSlice {

    static final String OWN_MAPPERS = "mybatis.mapper-locations=classpath*:jp/kasane/council/**/*Mapper.xml";
    static final String NO_DEMO = "kasane.demo.enabled=false";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase() throws IOException {
        return EmbeddedDatabase.throwAway();
    }

    @Bean
    DataSource dataSource(EmbeddedDatabase database) {
        return DataSourceBuilder.create()
                .url(database.jdbcUrl() + "&currentSchema=kasane")
                .username(EmbeddedDatabase.APPLICATION)
                .build();
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(EmbeddedDatabase database) {
        return new DriverManagerDataSource(database.jdbcUrl(), EmbeddedDatabase.OWNER, "");
    }

    @Bean
    AccessLog accessLog() {
        return Mockito.mock(AccessLog.class);
    }

    @Bean
    CurrentTime currentTime() {
        return () -> OffsetDateTime.of(TODAY.atTime(9, 0), ZoneOffset.ofHours(9));
    }
}
