package jp.kasane.escalation.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case's way as a picture: a row for each layer, the highest on top, a column for each session.
 *
 * @param columns the sessions' steps
 */
record LadderGrid(List<Column> columns, List<Row> rows) {

    /** @param step number of the step in the list below the picture */
    record Column(int step, LocalDate on) {}

    /** @param cells one a column: the step that stands there, or null */
    record Row(String label, List<@Nullable PathStep> cells) {}
}
