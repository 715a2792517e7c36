package jp.kasane.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.kasane.privacy.persistence.ConsentErasureMapper;
import jp.kasane.privacy.persistence.ConsentMapper;
import jp.kasane.privacy.rendition.ConfirmedRendition;
import jp.kasane.privacy.rendition.ConfirmedRenditions;
import jp.kasane.privacy.rendition.RenditionField;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Component;

/** Consents of a household's members, and the renditions of its texts that were confirmed. */
@Component
class ConsentPersonalRecords implements PersonalRecords {

    private final ConsentMapper consents;
    private final ConsentErasureMapper erasure;
    private final ConfirmedRenditions renditions;

    ConsentPersonalRecords(ConsentMapper consents, ConsentErasureMapper erasure, ConfirmedRenditions renditions) {
        this.consents = consents;
        this.erasure = erasure;
        this.renditions = renditions;
    }

    @Override
    public String module() {
        return "privacy";
    }

    @Override
    public void erase(long caseId, Set<Long> memberIds) {
        erasure.deleteRenditionTexts(caseId);
        erasure.blankRenditions(caseId);
        if (!memberIds.isEmpty()) {
            erasure.blank(memberIds);
        }
    }

    @Override
    public List<HeldRecord> heldOn(long caseId, Set<Long> memberIds) {
        List<HeldRecord> held = new ArrayList<>(renditions.all(caseId).stream()
                .map(ConsentPersonalRecords::held)
                .toList());
        if (!memberIds.isEmpty()) {
            consents.of(memberIds).stream().map(ConsentPersonalRecords::held).forEach(held::add);
        }
        return held;
    }

    private static HeldRecord held(ConfirmedRendition rendition) {
        LocalDate on =
                rendition.confirmedAt().atZoneSameInstant(CurrentTime.ZONE).toLocalDate();
        return HeldRecord.of("RENDITION", rendition.id())
                .on(on)
                .words("title", rendition.texts().get(RenditionField.TITLE))
                .words("freeText", rendition.texts().get(RenditionField.FREE_TEXT))
                .words("strengths", rendition.texts().get(RenditionField.STRENGTHS))
                .words("wishes", rendition.texts().get(RenditionField.WISHES))
                .words("policy", rendition.texts().get(RenditionField.POLICY));
    }

    private static HeldRecord held(Consent consent) {
        return HeldRecord.of("CONSENT", consent.id())
                .of(consent.memberId())
                .on(consent.givenOn())
                .own("givenBy", consent.givenBy())
                .source("giverName", consent.giverName())
                .own("relation", consent.relation())
                .source("witness", consent.witness())
                .own("originalAt", consent.originalAt())
                .own("method", consent.method())
                .own("document", consent.document())
                .own("documentVersion", consent.documentVersion())
                .own("purposes", String.join(" ", consent.purposes()))
                .own("recipients", String.join(" ", consent.recipients()))
                .own("items", String.join(" ", consent.items()))
                .words("scope", consent.scope())
                .own("validUntil", consent.validUntil())
                .own("withdrawnOn", consent.withdrawnOn())
                .words("withdrawalNote", consent.withdrawalNote());
    }
}
