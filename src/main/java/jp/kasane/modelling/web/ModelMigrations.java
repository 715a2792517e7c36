package jp.kasane.modelling.web;

import java.util.List;
import jp.kasane.modelling.migration.Migration;
import jp.kasane.modelling.migration.PreviewMigration;
import jp.kasane.modelling.migration.ProcessVersion;
import jp.kasane.modelling.migration.ReadMigrations;
import jp.kasane.web.Caller;
import org.springframework.stereotype.Component;

/** What a model's page tells of its running instances. Templates know it as {@code @modelMigrations}. */
@Component("modelMigrations")
class ModelMigrations {

    private final ReadMigrations migrations;
    private final PreviewMigration previews;
    private final MigrationTexts texts;
    private final Caller caller;

    ModelMigrations(ReadMigrations migrations, PreviewMigration previews, MigrationTexts texts, Caller caller) {
        this.migrations = migrations;
        this.previews = previews;
        this.texts = texts;
        this.caller = caller;
    }

    /** The newest migrations of a process. */
    public List<Migration> of(String processKey) {
        return migrations.ofProcess(processKey, caller.actor());
    }

    /** Versions on which something runs, and the active one. */
    public List<ProcessVersion> versions(String processKey) {
        return previews.versions(processKey, caller.actor()).stream()
                .filter(each -> each.active() || each.running() > 0)
                .toList();
    }

    /** How many run on the version, as far as the reader may know. */
    public String running(ProcessVersion version) {
        return texts.count(version.running(), previews.isExact(caller.actor()));
    }
}
