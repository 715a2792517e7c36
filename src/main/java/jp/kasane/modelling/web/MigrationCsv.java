package jp.kasane.modelling.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.modelling.migration.Migration;
import jp.kasane.modelling.migration.ReadMigrations;
import jp.kasane.modelling.migration.ReportLine;
import jp.kasane.shared.Actor;
import jp.kasane.web.page.DatesInWords;
import org.springframework.stereotype.Component;

/** The report of a migration as a table for spreadsheets (UTF-8 with a mark, so that they read Japanese). */
@Component
class MigrationCsv {

    private static final int ROWS_AT_ONCE = 1000;
    private static final String COLUMNS = "modelling.migration.csv.columns";

    private final ReadMigrations migrations;
    private final MigrationTexts texts;
    private final DatesInWords dates;

    MigrationCsv(ReadMigrations migrations, MigrationTexts texts, DatesInWords dates) {
        this.migrations = migrations;
        this.texts = texts;
        this.dates = dates;
    }

    byte[] write(Migration migration, Actor viewer) {
        StringBuilder table =
                new StringBuilder("\uFEFF").append(texts.text(COLUMNS)).append("\r\n");
        long after = 0;
        List<ReportLine> lines;
        do {
            lines = migrations.report(migration.id(), null, after, ROWS_AT_ONCE, viewer);
            for (ReportLine line : lines) {
                table.append(row(line)).append("\r\n");
                after = line.id();
            }
        } while (lines.size() == ROWS_AT_ONCE);
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String row(ReportLine line) {
        String number = line.number() == null ? texts.text("modelling.migration.hidden") : line.number();
        return Stream.of(
                        number,
                        texts.text("modelling.migration.result." + line.state()),
                        texts.why(line.reason()),
                        line.place() == null ? "" : line.place(),
                        line.doneAt() == null ? "" : dates.dateTime(line.doneAt()))
                .map(MigrationCsv::cell)
                .collect(Collectors.joining(","));
    }

    /** Quoted, and never a formula. */
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
