package jp.kasane.rehearsal.web;

import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.io.UncheckedIOException;
import jp.kasane.rehearsal.NewRehearsal;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What to rehearse, as typed. */
record RehearsalInput(
        @NotBlank(message = "{rehearsal.title.length}") @Nullable
        String title,

        @NotBlank(message = "{rehearsal.page.profile.required}") @Nullable
        String profile,

        @NotBlank(message = "{rehearsal.page.year.required}") @Nullable
        String year,

        @Nullable String models,

        @Nullable Boolean compare,

        @Nullable MultipartFile file) {

    /** Whether a second run with the active models is wanted. */
    boolean isCompared() {
        return Boolean.TRUE.equals(compare) && Typed.text(models) != null;
    }

    /**
     * @param comparedTitle title of the second run, if one is wanted
     * @throws ProblemException INVALID when the year is no number or no file was chosen
     */
    NewRehearsal toRehearsal(String comparedTitle) {
        int from = Typed.whole("year", year);
        if (from < 2000 || from > 2099) {
            throw ProblemException.invalid("year", "rehearsal.bad-year", String.valueOf(from));
        }
        if (file == null || file.isEmpty()) {
            throw ProblemException.invalid("file", "rehearsal.page.file.required");
        }
        try {
            return new NewRehearsal(
                    String.valueOf(title).strip(),
                    String.valueOf(profile),
                    from,
                    file.getBytes(),
                    Typed.text(models),
                    isCompared() ? comparedTitle : null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
