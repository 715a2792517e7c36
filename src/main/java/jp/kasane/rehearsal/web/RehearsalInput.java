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

        @Nullable MultipartFile file) {

    /** @throws ProblemException INVALID when the year is no number or no file was chosen */
    NewRehearsal toRehearsal() {
        int from = Typed.whole("year", year);
        if (from < 2000 || from > 2099) {
            throw ProblemException.invalid("year", "rehearsal.bad-year", String.valueOf(from));
        }
        if (file == null || file.isEmpty()) {
            throw ProblemException.invalid("file", "rehearsal.page.file.required");
        }
        try {
            return new NewRehearsal(String.valueOf(title).strip(), String.valueOf(profile), from, file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
