package jp.kasane.casework;

import java.time.OffsetDateTime;
import java.util.List;
import jp.kasane.privacy.rendition.Masked;
import jp.kasane.privacy.rendition.RenditionField;
import org.jspecify.annotations.Nullable;

/**
 * What a council may be shown of a case's texts, before and after.
 *
 * @param number of the case
 * @param version of what it was made from; to be sent back with the confirmation
 * @param besideNames whether the council is shown names of the household beside these texts
 * @param confirmedBy name of who confirmed last
 * @param texts in the order in which they are read
 */
public record CaseRendition(
        String number,
        String councilCode,
        RenditionState state,
        String version,
        boolean besideNames,
        @Nullable String confirmedBy,
        @Nullable OffsetDateTime confirmedAt,
        List<Text> texts) {

    /**
     * @param before the source in pieces; null for whoever may not see it
     * @param after the automatic rendition in pieces
     * @param proposed the automatic rendition
     * @param confirmed what was confirmed last; null when nothing was
     * @param doubts what only might be a name, a number or an address, and was left
     */
    public record Text(
            RenditionField field,
            @Nullable List<Masked.Piece> before,
            List<Masked.Piece> after,
            String proposed,
            @Nullable String confirmed,
            List<String> doubts) {}
}
