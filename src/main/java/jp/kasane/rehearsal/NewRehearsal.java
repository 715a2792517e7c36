package jp.kasane.rehearsal;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to rehearse.
 *
 * @param title to tell runs apart
 * @param profile id of a shipped profile
 * @param fiscalYear western year in which it begins
 * @param cases the cases file, UTF-8
 * @param models id of a choice of {@link OfferModels}; null for the active models
 * @param comparedTitle title of a run with the active models, to be started too and compared with; null for none
 */
@SuppressWarnings("ArrayRecordComponent")
public record NewRehearsal(
        String title,
        String profile,
        int fiscalYear,
        byte[] cases,
        @Nullable String models,
        @Nullable String comparedTitle) {

    /** The same year and cases with the active models. */
    NewRehearsal compared(String otherTitle) {
        return new NewRehearsal(otherTitle, profile, fiscalYear, cases, null, null);
    }
}
