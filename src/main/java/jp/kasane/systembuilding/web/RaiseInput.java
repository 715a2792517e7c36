package jp.kasane.systembuilding.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A new issue, as typed.
 *
 * @param fields what it is about; none takes the fields of its cases
 * @param council where it was seen
 * @param caseNumbers the cases that show it, one a line
 * @param reason why it is an issue although there are few cases
 */
record RaiseInput(
        @NotBlank(message = "{systembuilding.missing.title}")
        @Size(max = 200, message = "{systembuilding.text.too-long}")
        @Nullable
        String title,

        @Size(max = 4000, message = "{systembuilding.text.too-long}") @Nullable
        String description,

        @Nullable List<String> fields,

        @NotBlank(message = "{systembuilding.page.council.missing}") @Nullable
        String council,

        @Size(max = 4000, message = "{systembuilding.text.too-long}") @Nullable
        String caseNumbers,

        @Size(max = 1000, message = "{systembuilding.text.too-long}") @Nullable
        String reason) {

    static RaiseInput empty(@Nullable String council, @Nullable String caseNumber) {
        return new RaiseInput(null, null, null, council, caseNumber, null);
    }

    String name() {
        return title == null ? "" : title.strip();
    }

    String place() {
        return council == null ? "" : council;
    }

    String text() {
        return description == null ? "" : description.strip();
    }

    Set<String> chosenFields() {
        return fields == null ? Set.of() : Set.copyOf(fields);
    }

    @Nullable
    String why() {
        return Typed.text(reason);
    }
}
