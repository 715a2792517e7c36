package jp.kasane.privacy;

import org.jspecify.annotations.Nullable;

/**
 * How a consent can be proved later.
 *
 * @param relation what the giver is to the person, e.g. 母; null when the person consented in person or nothing was told
 * @param witness who else heard an oral consent
 * @param originalAt where the original is kept, e.g. a cabinet and file
 */
public record ConsentProof(
        @Nullable String relation,
        @Nullable String witness,
        @Nullable String originalAt) {

    public static final ConsentProof NONE = new ConsentProof(null, null, null);
}
