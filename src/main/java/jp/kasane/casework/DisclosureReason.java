package jp.kasane.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import jp.kasane.privacy.DisclosureBasis;
import jp.kasane.privacy.DisclosureLevel;
import org.jspecify.annotations.Nullable;

/**
 * Why a person sees as much of a case as they do (なぜこの範囲か).
 *
 * @param council name of the council through whose seat they see it; null for a CSW who carries the case
 * @param law source of law of the council's legal basis, in Japanese, e.g. 社会福祉法第106条の6第1項; null for a CSW
 * @param basis on what it rests; null for a CSW
 * @param members each living member's own level, called as the viewer may call them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DisclosureReason(
        DisclosureLevel level,
        @Nullable String council,
        @Nullable String law,
        @Nullable DisclosureBasis basis,
        List<OfMember> members) {

    /**
     * @param name as the viewer may know it
     * @param reasonCode of {@code DisclosureDecision}
     * @param consentId the consent that it rests on; null without one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfMember(
            long memberId,
            String name,
            DisclosureLevel level,
            String reasonCode,
            @Nullable Long consentId) {}
}
