package jp.kasane.privacy.walk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.testing.Households;

/** What was told of a household without consent, with its rare strings in every free text. */
final class WalkedHousehold {

    private WalkedHousehold() {}

    static Map<String, Object> intake() {
        Map<String, Object> intake = new HashMap<>(Households.eightyFifty("D07"));
        intake.put("title", "齋鹿さん宅（鵯台町418番地2）の相談");
        intake.put("freeText", IdentifyingStrings.TOLD);
        intake.put("visitor", Map.of("name", "梟塚 八重", "phone", "0766-55-1177", "relation", "OTHER"));
        Map<String, Object> mother = new HashMap<>(Map.of("name", "齋鹿 澪子", "kana", "サイガ ミオコ", "relation", "本人"));
        mother.putAll(Map.of(
                "birthDate", "1944-06-02",
                "postalCode", "935-9876",
                "address", "富山県氷見市鵯台町418番地2 かもしかハイツ305",
                "phone", "0766-55-9031",
                "mobilePhone", "090-7788-1203",
                "email", "saiga.mioko@example.jp"));
        Map<String, Object> son = Map.of("name", "齋鹿 匠海", "kana", "サイガ タクミ", "relation", "長男", "ageBand", 50);
        intake.put("members", List.of(mother, son));
        return intake;
    }

    /** As she is recorded in the end: nothing of what was written. */
    static Map<String, Object> mother() {
        return Map.of(
                "name",
                "鷺峰 千歳",
                "kana",
                "サギミネ チトセ",
                "relation",
                "本人",
                "birthDate",
                "1946-09-03",
                "postalCode",
                "935-8765",
                "address",
                "富山県氷見市鵺原町73番地",
                "phone",
                "0766-55-4402",
                "mobilePhone",
                "090-6655-0312",
                "email",
                "sagimine.chitose@example.jp");
    }

    static Map<String, Object> assessment() {
        Map<String, Object> assessment = new HashMap<>(Households.assessment());
        List.of("strengths", "wishes", "policy").forEach(field -> assessment.put(field, IdentifyingStrings.TOLD));
        return assessment;
    }

    /** An issue that this household showed. */
    static Map<String, Object> issue(String number) {
        return Map.of(
                "title",
                "斎鹿さんのような世帯の支え",
                "description",
                IdentifyingStrings.TOLD,
                "fields",
                List.of("ELDERLY"),
                "caseNumbers",
                List.of(number),
                "council",
                "B2",
                "reason",
                "匠海さんの話から");
    }

    static Map<String, Object> conclusion(String type, long assignee) {
        Map<String, Object> action = Map.of("title", "ｻｲｶﾞ ﾐｵｺさんを訪ねる（鵯台町）", "assigneeId", assignee);
        return Map.of("type", type, "rationale", IdentifyingStrings.TOLD, "actions", List.of(action));
    }
}
