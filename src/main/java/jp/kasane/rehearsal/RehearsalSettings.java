package jp.kasane.rehearsal;

import java.util.Map;

/** How an application is set up that only rehearses. */
final class RehearsalSettings {

    private RehearsalSettings() {}

    /** Throw-away database, no timers of its own, nothing sent to anybody, no demonstration data. */
    static Map<String, Object> of(RehearsalOptions options) {
        return Map.of(
                "kasane.profile",
                options.profile(),
                RehearsalOptions.MODELS,
                options.models() == null ? "" : options.models(),
                "kasane.database.throw-away",
                "true",
                "kasane.demo.enabled",
                "false",
                "kasane.nightly.cron",
                "-",
                "camunda.bpm.job-execution.enabled",
                "false",
                "spring.datasource.url",
                "",
                "logging.level.jp.kasane",
                "warn");
    }
}
