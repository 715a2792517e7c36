package jp.kasane.audit.command;

import java.util.Map;
import jp.kasane.audit.CheckChain;
import jp.kasane.audit.persistence.AuditMapper;
import org.apache.ibatis.annotations.Mapper;
import org.mybatis.spring.annotation.MapperScan;
import org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * The database and the log, nothing else: a check must not migrate, send or start anything. No component, so that the
 * application itself does not find it.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    MybatisAutoConfiguration.class
})
@ComponentScan({"jp.kasane.database", "jp.kasane.tenancy"})
@MapperScan(basePackageClasses = AuditMapper.class, annotationClass = Mapper.class)
@Import({CheckChain.class, DisposeOfOldEntries.class})
final class AuditContext {

    /** Outrank the environment; only this module's statements are read. */
    static final Map<String, Object> SETTINGS = Map.of(
            "mybatis.mapper-locations", "classpath*:jp/kasane/audit/**/*Mapper.xml",
            "kasane.database.must-exist", "true",
            // what goes wrong is said by the command, in words
            "logging.level.root", "off",
            "logging.level.jp.kasane", "off",
            "spring.main.banner-mode", "off");
}
