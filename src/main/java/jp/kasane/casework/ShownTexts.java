package jp.kasane.casework;

import java.util.EnumMap;
import java.util.Map;
import jp.kasane.casework.RenditionSource.Source;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.privacy.rendition.ConfirmedRendition;
import jp.kasane.privacy.rendition.ConfirmedRenditions;
import jp.kasane.privacy.rendition.Masks;
import jp.kasane.privacy.rendition.RenditionField;
import org.springframework.stereotype.Component;

/** The texts of a case that a council is shown below real names: what was confirmed for it, and nothing else. */
@Component
class ShownTexts {

    private final ConfirmedRenditions confirmed;
    private final RenditionSource sources;
    private final Masks masks;

    ShownTexts(ConfirmedRenditions confirmed, RenditionSource sources, Masks masks) {
        this.confirmed = confirmed;
        this.sources = sources;
        this.masks = masks;
    }

    Map<RenditionField, String> of(long caseId, CaseSight sight) {
        if (sight.decided() == null || sight.level() == DisclosureLevel.STATISTICS) {
            return Map.of();
        }
        return confirmed
                .newest(caseId, sight.decided().basis().councilCode())
                .map(found -> shown(found, sources.of(caseId).beside(sight)))
                .orElse(Map.of());
    }

    /**
     * Exactly what was confirmed. Once a text itself has changed its confirmation is void, and nothing is shown of it;
     * the same when it is to stand beside other names than it was confirmed for;
     * once only the household's record has changed, what was confirmed is shown without what the record has learnt since.
     */
    private Map<RenditionField, String> shown(ConfirmedRendition found, Source source) {
        if (source.hash().equals(found.sourceHash())) {
            return found.texts();
        }
        Map<RenditionField, String> safe = new EnumMap<>(RenditionField.class);
        source.hashes().forEach((field, hash) -> {
            String text = found.texts().get(field);
            if (text != null && found.isMadeFrom(field, hash)) {
                safe.put(field, masks.mask(text, source.household()).text());
            }
        });
        return safe;
    }
}
