package jp.kasane.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/** Demonstration accounts are opened in the database that comes along, never in one that somebody set up. */
class DemoByDefaultTest {

    private final MockEnvironment settings = new MockEnvironment();

    @Test
    void theDatabaseThatComesAlongHasThem() {
        assertThat(demo()).isTrue();
    }

    @Test
    void aDatabaseOfTheirOwnHasNone() {
        settings.setProperty("spring.datasource.url", "jdbc:postgresql://db.example/kasane");
        assertThat(demo()).isFalse();
    }

    @Test
    void aThrowAwayOneHasNone() {
        settings.setProperty("kasane.database.throw-away", "true");
        assertThat(demo()).isFalse();
    }

    @Test
    void whatSomebodySaidCounts() {
        settings.setProperty("kasane.demo.enabled", "false");
        assertThat(demo()).isFalse();
    }

    private boolean demo() {
        new DemoByDefault().postProcessEnvironment(settings, new SpringApplication());
        return settings.getRequiredProperty("kasane.demo.enabled", Boolean.class);
    }
}
