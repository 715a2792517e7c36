package jp.kasane.modelling.web;

import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.modelling.migration.ReadMigrations;
import jp.kasane.web.Caller;
import jp.kasane.web.Paging;
import jp.kasane.web.page.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One migration: what it would do, how far it is, and what came of each instance. */
@PageController
class MigrationPage {

    private final ReadMigrations migrations;
    private final MigrationView view;
    private final MigrationCsv csv;
    private final Caller caller;

    MigrationPage(ReadMigrations migrations, MigrationView view, MigrationCsv csv, Caller caller) {
        this.migrations = migrations;
        this.view = view;
        this.csv = csv;
        this.caller = caller;
    }

    @GetMapping("/admin/migrations/{id:\\d{1,18}}")
    @Guarded(Policy.MIGRATE_PROCESSES)
    String show(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String state,
            @ModelAttribute("form") TakeBackInput form,
            Paging paging,
            Model model) {
        return view.show(id, state, paging, model);
    }

    @GetMapping("/admin/migrations/{id:\\d{1,18}}/report.csv")
    @Guarded(Policy.MIGRATE_PROCESSES)
    ResponseEntity<byte[]> report(@PathVariable long id) {
        byte[] content = csv.write(migrations.get(id, caller.actor()), caller.actor());
        String name = "migration-" + id + ".csv";
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
