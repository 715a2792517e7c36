package jp.kasane.council.model;

import java.util.Set;

/** The legal bases on which a council may share what it hears. {@code DisclosureDecision} knows each of them. */
public final class LegalModes {

    public static final Set<String> KNOWN = Set.of(
            "CONSENT", // 重層的支援会議
            "ART106_6", // 社会福祉法第106条の6 支援会議
            "KAIGO_115_48", // 介護保険法第115条の48 地域ケア会議
            "KONKYU_9", // 生活困窮者自立支援法第9条 支援会議
            "JIDO_25_2", // 児童福祉法第25条の2 要保護児童対策地域協議会
            "SOGOSHIEN_89_3", // 障害者総合支援法第89条の3 協議会
            "SEIHO_27_3", // 生活保護法第27条の3 調整会議
            "ANONYMISED_OR_CONSENT",
            "ANONYMISED_AGGREGATE",
            "INTERNAL",
            "NONE_OR_ANONYMISED");

    private LegalModes() {}
}
