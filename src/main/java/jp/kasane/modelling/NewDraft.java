package jp.kasane.modelling;

import java.util.List;

/**
 * Files to be kept as a draft.
 *
 * @param title what the draft is about, up to 200 characters
 * @param files at least one, names are unique
 */
public record NewDraft(String title, DraftSource source, List<ModelFile> files) {

    public NewDraft {
        files = List.copyOf(files);
    }
}
