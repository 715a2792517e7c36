package jp.kasane.council.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.kasane.council.model.SeatLine;
import jp.kasane.council.model.SeatLines;
import org.jspecify.annotations.Nullable;

/**
 * A table of members, as pasted.
 *
 * @param newPeople ticked when people who are not registered shall be
 */
record PasteInput(
        @NotBlank(message = "{council.seat.rows-none}")
        @Size(max = 100_000, message = "{council.page.paste.long}")
        @Nullable
        String rows,

        @Nullable String newPeople) {

    List<SeatLine> lines() {
        return SeatLines.parse(rows == null ? "" : rows);
    }

    boolean registersNewPeople() {
        return newPeople != null;
    }
}
