package jp.kasane.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class MigrationRefusedAnalyzerTest {

    private final MigrationRefusedAnalyzer analyzer = new MigrationRefusedAnalyzer();

    @Test
    void saysWhatTheMigrationSays() {
        assertThat(analyzer.analyze(failed("P0001")).getDescription()).isEqualTo("このデータベースは「himi」のものです。");
    }

    /** Anything else needs its stack trace. */
    @Test
    void leavesOtherFailuresAlone() {
        assertThat(analyzer.analyze(failed("42P01"))).isNull();
        assertThat(analyzer.analyze(new FlywayException("Validate failed"))).isNull();
    }

    private static FlywayException failed(String state) {
        String said = "SERROR\0C" + state + "\0Mこのデータベースは「himi」のものです。\0";
        return new FlywayException("Script afterMigrate failed", new PSQLException(new ServerErrorMessage(said)));
    }
}
