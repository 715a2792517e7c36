package jp.kasane.modelling.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import jp.kasane.modelling.ModelFile;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A changed model: drawn in the browser, or as a file.
 *
 * @param xml what was drawn
 * @param version of the draft as it was read
 * @param upload a file instead; counts when there is one
 */
record EditInput(
        @Nullable String xml,
        @Nullable Integer version,
        @Nullable MultipartFile upload) {

    /** A draft's file as it is kept. */
    static EditInput of(ModelFile kept, int version) {
        return new EditInput(new String(kept.content(), StandardCharsets.UTF_8), version, null);
    }

    boolean isDrawn() {
        return (upload == null || upload.isEmpty()) && xml != null && !xml.isBlank();
    }

    int knownVersion() {
        return version == null ? -1 : version;
    }

    /** @throws ProblemException INVALID when there is neither a drawing nor a file */
    ModelFile file(String name) {
        if (isDrawn()) {
            return ModelFile.of(name, String.valueOf(xml));
        }
        if (upload == null || upload.isEmpty()) {
            throw ProblemException.invalid("upload", "modelling.edit.nothing");
        }
        try {
            return new ModelFile(name, upload.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
