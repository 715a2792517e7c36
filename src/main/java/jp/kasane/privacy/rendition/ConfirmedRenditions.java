package jp.kasane.privacy.rendition;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kasane.privacy.persistence.RenditionMapper;
import jp.kasane.privacy.persistence.RenditionRow;
import jp.kasane.privacy.persistence.RenditionTextRow;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was confirmed. Knows no rights and makes no texts. */
@Component
public class ConfirmedRenditions {

    private final RenditionMapper renditions;
    private final CurrentTime time;

    ConfirmedRenditions(RenditionMapper renditions, CurrentTime time) {
        this.renditions = renditions;
        this.time = time;
    }

    /** The newest one, whether what it was made from has changed since or not. */
    @Transactional
    public Optional<ConfirmedRendition> newest(long caseId, String councilCode) {
        return renditions.newest(caseId, councilCode).map(this::whole);
    }

    /**
     * @param sourceHash of everything that the texts were made from
     * @param ofSource by field, the hash of the text that it was made from
     */
    @Transactional
    public void keep(
            long caseId,
            String councilCode,
            String sourceHash,
            Map<RenditionField, String> texts,
            Map<RenditionField, String> ofSource,
            Actor actor) {
        long id = renditions.insert(caseId, councilCode, sourceHash, actor.personId(), time.now());
        texts.forEach((field, text) -> renditions.insertText(id, field.name(), text, ofSource.get(field)));
    }

    /** Every one of the case, oldest first. */
    @Transactional
    public List<ConfirmedRendition> all(long caseId) {
        return renditions.all(caseId).stream().map(this::whole).toList();
    }

    private ConfirmedRendition whole(RenditionRow row) {
        Map<RenditionField, String> texts = new EnumMap<>(RenditionField.class);
        List<RenditionTextRow> rows = renditions.texts(row.id());
        Map<RenditionField, String> ofSource = new EnumMap<>(RenditionField.class);
        rows.forEach(each -> {
            RenditionField field = RenditionField.valueOf(each.field());
            texts.put(field, each.text());
            if (each.sourceHash() != null) {
                ofSource.put(field, each.sourceHash());
            }
        });
        return new ConfirmedRendition(
                row.id(), row.sourceHash(), row.confirmedBy(), row.confirmedAt(), texts, ofSource);
    }
}
