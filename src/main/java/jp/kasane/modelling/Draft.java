package jp.kasane.modelling;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change to models that is not active yet.
 *
 * @param createdBy person; null when the product itself made it
 * @param confirmedBy person who confirmed the warnings; null while nobody has, or when the files changed since
 * @param confirmReason why the warnings are acceptable
 * @param approvedBy person who approved it; null while nobody has, or when the files changed since
 * @param version for detecting stale pages
 */
public record Draft(
        long id,
        String title,
        DraftSource source,
        DraftState state,
        @Nullable Long createdBy,
        OffsetDateTime createdAt,
        OffsetDateTime changedAt,
        @Nullable Long confirmedBy,
        @Nullable OffsetDateTime confirmedAt,
        @Nullable String confirmReason,
        @Nullable Long approvedBy,
        @Nullable OffsetDateTime approvedAt,
        int version) {

    /**
     * A file of a draft, without its content.
     *
     * @param key id by which its versions are counted
     */
    public record FileEntry(String name, ModelKind kind, String key, String sha256) {}

    /** A draft with its files and what the last check found. */
    public record Whole(Draft draft, List<FileEntry> files, List<ModelFinding> findings) {

        public boolean hasErrors() {
            return findings.stream().anyMatch(ModelFinding::isError);
        }

        public boolean hasWarnings() {
            return findings.stream().anyMatch(finding -> !finding.isError());
        }
    }
}
