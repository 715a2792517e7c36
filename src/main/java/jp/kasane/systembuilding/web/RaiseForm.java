package jp.kasane.systembuilding.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param fields what it is about; left out, the fields of its cases
 * @param caseNumbers the cases that show it
 * @param council where it was seen, e.g. {@code TEIREI}
 * @param reason why it is an issue although there are few cases
 */
record RaiseForm(
        @NotBlank(message = "{systembuilding.missing.title}")
        @Size(max = 200, message = "{systembuilding.text.too-long}")
        String title,

        @Size(max = 4000, message = "{systembuilding.text.too-long}") @Nullable
        String description,

        @Nullable Set<@NotNull(message = "{systembuilding.missing.fields}") String> fields,

        @Size(max = 200, message = "{systembuilding.case.too-many}") @Nullable
        List<@NotBlank(message = "{systembuilding.missing.case}") String> caseNumbers,

        @NotBlank(message = "{systembuilding.missing.council}")
        String council,

        @Size(max = 1000, message = "{systembuilding.text.too-long}") @Nullable
        String reason) {

    String descriptionOrEmpty() {
        return description == null ? "" : description;
    }

    Set<String> fieldsOrNone() {
        return fields == null ? Set.of() : fields;
    }

    List<String> caseNumbersOrNone() {
        return caseNumbers == null ? List.of() : caseNumbers;
    }
}
