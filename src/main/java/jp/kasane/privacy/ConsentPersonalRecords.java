package jp.kasane.privacy;

import java.util.List;
import java.util.Set;
import jp.kasane.privacy.persistence.ConsentErasureMapper;
import jp.kasane.privacy.persistence.ConsentMapper;
import org.springframework.stereotype.Component;

/** Consents of a household's members, and the renditions of its texts that were confirmed. */
@Component
class ConsentPersonalRecords implements PersonalRecords {

    private final ConsentMapper consents;
    private final ConsentErasureMapper erasure;

    ConsentPersonalRecords(ConsentMapper consents, ConsentErasureMapper erasure) {
        this.consents = consents;
        this.erasure = erasure;
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
        return memberIds.isEmpty()
                ? List.of()
                : consents.of(memberIds).stream()
                        .map(ConsentPersonalRecords::held)
                        .toList();
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
