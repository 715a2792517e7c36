package jp.kasane.modelling.web;

import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.modelling.migration.Migration;
import jp.kasane.modelling.migration.ReadMigrations;
import jp.kasane.web.Caller;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import jp.kasane.web.page.PageController;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All migrations of running instances, newest first. */
@PageController
class MigrationsPage {

    private final ReadMigrations migrations;
    private final Caller caller;

    MigrationsPage(ReadMigrations migrations, Caller caller) {
        this.migrations = migrations;
        this.caller = caller;
    }

    @GetMapping("/admin/migrations")
    @Guarded(Policy.MIGRATE_PROCESSES)
    String show(Paging paging, Model model) {
        List<Migration> rows = migrations.list(paging.afterId(), paging.fetch(), caller.actor());
        model.addAttribute("migrations", Page.of(rows, paging.limit(), Migration::id));
        return "modelling/migrations";
    }
}
