package jp.kasane.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.kasane.shared.CurrentTime;

/** Invented households, as bodies of requests. */
public final class Households {

    private Households() {}

    /** 8050: a mother in her eighties and her withdrawn son in his fifties. */
    public static Map<String, Object> eightyFifty(String area) {
        return Map.of(
                "receivedOn",
                today().toString(),
                "areaCode",
                area,
                "title",
                "80代の母と50代のひきこもりの長男",
                "route",
                "COMMISSIONER",
                "topics",
                List.of("01", "13"),
                "topTopic",
                "13",
                "fields",
                List.of("ELDERLY", "POVERTY"),
                "freeText",
                "民生委員が訪問した。長男は20年ほど家から出ていない。",
                "statedUrgency",
                "NORMAL",
                "members",
                List.of(
                        Map.of("name", "𠮷田 ハル", "relation", "本人", "ageBand", 80),
                        Map.of("name", "𠮷田 実", "relation", "長男", "ageBand", 50)));
    }

    public static Map<String, Object> assessment() {
        return Map.of(
                "fields", List.of("ELDERLY", "POVERTY"),
                "problems", List.of("01", "13"),
                "grounds", List.of(),
                "statedUrgency", "NORMAL",
                "wishes", "母は家で暮らし続けたい");
    }

    public static Map<String, Object> consentOf(long memberId) {
        return Map.of(
                "memberId",
                memberId,
                "givenBy",
                "SELF",
                "method",
                "WRITTEN",
                "document",
                "個人情報に関する管理・取扱規程",
                "documentVersion",
                "1",
                "purposes",
                List.of("SUPPORT", "MONITORING"),
                "recipients",
                List.of("ALL"),
                "items",
                List.of("ALL"),
                "givenOn",
                today().toString());
    }

    public static Map<String, Object> conclusion(String type, String rationale) {
        return Map.of("type", type, "rationale", rationale);
    }

    public static LocalDate today() {
        return LocalDate.now(CurrentTime.ZONE);
    }
}
