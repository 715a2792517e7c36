package jp.kasane.modelling.deploy;

import java.time.OffsetDateTime;
import java.util.List;
import jp.kasane.modelling.KeyedFile;
import jp.kasane.modelling.version.ModelVersion;
import org.jspecify.annotations.Nullable;

/**
 * What became of a deployment.
 *
 * @param draftId the draft that holds its files; null when all of them are active
 * @param warnings how many warnings wait for a confirmation
 */
record Received(Outcome outcome, @Nullable Long draftId, int warnings, OffsetDateTime at, List<Placed> files) {

    Received {
        files = List.copyOf(files);
    }

    /** In which way it ended. */
    enum Outcome {
        /** A new draft holds what was sent. */
        DRAFTED,
        /** An open draft holds the same files already. */
        IN_A_DRAFT,
        /** The same files are active already. */
        IS_ACTIVE,
        /** It became active at once. */
        ACTIVATED
    }

    /**
     * Where a file is now.
     *
     * @param version the active version with this content; null when the file is in the draft
     * @param number of that version, or of the one that the draft would become
     */
    record Placed(KeyedFile file, @Nullable ModelVersion version, int number) {}
}
