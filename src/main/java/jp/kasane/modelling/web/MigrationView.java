package jp.kasane.modelling.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.kasane.modelling.migration.InstanceState;
import jp.kasane.modelling.migration.Migration;
import jp.kasane.modelling.migration.MigrationPreview;
import jp.kasane.modelling.migration.MigrationState;
import jp.kasane.modelling.migration.MigrationTally;
import jp.kasane.modelling.migration.ReadMigrations;
import jp.kasane.modelling.migration.ReportLine;
import jp.kasane.modelling.migration.TakeBackMigration;
import jp.kasane.web.Caller;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a migration with what fits its state. */
@Component
class MigrationView {

    private final ReadMigrations migrations;
    private final TakeBackMigration takeBack;
    private final Caller caller;

    MigrationView(ReadMigrations migrations, TakeBackMigration takeBack, Caller caller) {
        this.migrations = migrations;
        this.takeBack = takeBack;
        this.caller = caller;
    }

    /** @param state name of what the report shall be narrowed to; anything else shows all */
    String show(long id, @Nullable String state, Paging paging, Model model) {
        Migration migration = migrations.get(id, caller.actor());
        model.addAttribute("migration", migration);
        boolean exact = migrations.isExact(caller.actor());
        MigrationTally tally = migrations.tally(id, caller.actor());
        model.addAttribute("exact", exact);
        model.addAttribute("tally", tally);
        model.addAttribute("states", tally.told(exact));
        model.addAttribute(
                "outline", migrations.outline(migration, caller.actor()).orElse(null));
        if (migration.state() == MigrationState.PLANNED) {
            MigrationPreview preview = migrations.preview(migration, caller.actor());
            model.addAttribute("preview", preview);
        }
        if (migration.state().hasBegun()) {
            fillReport(id, stateOf(state), paging, model);
        }
        boolean over = migration.state() == MigrationState.DONE || migration.state() == MigrationState.STOPPED;
        model.addAttribute("goesBack", over && model.getAttribute("outline") != null ? goesBack(id) : 0);
        return "modelling/migration";
    }

    private int goesBack(long id) {
        return takeBack.preview(id, caller.actor()).instances().size();
    }

    private void fillReport(long id, @Nullable InstanceState state, Paging paging, Model model) {
        Long after = paging.afterId();
        List<ReportLine> lines =
                migrations.report(id, state, after == null ? 0 : after, paging.fetch(), caller.actor());
        model.addAttribute("shown", state);
        model.addAttribute("report", Page.of(lines, paging.limit(), ReportLine::id));
    }

    private static @Nullable InstanceState stateOf(@Nullable String name) {
        String wanted = name == null ? "" : name.toUpperCase(Locale.ROOT);
        return Arrays.stream(InstanceState.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
