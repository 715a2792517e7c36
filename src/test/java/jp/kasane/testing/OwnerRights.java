package jp.kasane.testing;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * {@code @Autowired @Qualifier("ownerJdbc") JdbcTemplate owner}: the tables' owner, for whoever must change a table or
 * see all municipalities at once. The application itself may do neither. It works for no municipality: whoever inserts
 * names the {@code tenant_id}.
 */
@Configuration(proxyBeanMethods = false)
public class OwnerRights {

    public static final String OWNER = "ownerJdbc";

    @Bean(name = OWNER, defaultCandidate = false)
    JdbcTemplate ownerJdbc(@FlywayDataSource @Qualifier("ownerDataSource") DataSource owner) {
        DriverManagerDataSource source = (DriverManagerDataSource) owner;
        return new JdbcTemplate(new DriverManagerDataSource(
                source.getUrl() + "&currentSchema=kasane,engine", source.getUsername(), source.getPassword()));
    }
}
