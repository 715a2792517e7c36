package jp.kasane.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.privacy.Pseudonyms;

/**
 * Names out of a field in which people write who somebody was, often with an office: 民生委員の山田 花子さん. An office or a
 * relation alone names nobody and stays in every text.
 */
final class PeopleInWords {

    private static final Pattern BETWEEN = Pattern.compile("[、,，。;；/／()（）「」\\r\\n]+|及び|および|(?<=さん|様|氏)と");
    private static final Pattern HONORIFIC = Pattern.compile("(?:さん|さま|様|氏|殿|先生|くん|ちゃん)$");
    private static final String OFFICES = "委員長|委員|職員|支援員|相談員|専門員|調査員|推進員|担当者|担当|係長|係|課長|課|室長|室|所長|事業所|支所|市役所|役所|役場"
            + "|会長|協議会|町内会|自治会|班長|センター|病院|医院|医師|看護師|保健師|福祉士|介護士|主事|主任|後見人|保佐人|補助人|弁護士|司法書士|行政書士|ヘルパー"
            + "|ケアマネジャー|ケアマネージャー|ケアマネ|ワーカー|CSW|事務局|社協|包括|区長|校長|教諭|施設長|園長";
    private static final Pattern OFFICE_BEFORE =
            Pattern.compile("^.*(?:" + OFFICES + ")(?=[\\p{IsHan}々]{2,}|[\\p{IsHiragana}ァ-ヶー]{2,})");
    private static final Pattern NOBODY = Pattern.compile(
            ".*(?:" + OFFICES
                    + ")|本人|家族|親族|親戚|親|両親|後見|知人|友人|隣人|近所|隣家|窓口|電話|電話口|同席|同席者|立会|立会人|なし|無し|不明|不詳|氏名不明|氏名不詳|名前不明|匿名|仮名|未聴取|未確認|同上|民生|[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}A-Za-z]*");

    private PeopleInWords() {}

    /** The names as written, with their spaces; none when nobody is named. */
    static List<String> of(String words) {
        List<String> names = new ArrayList<>();
        for (String part : BETWEEN.split(words)) {
            String name = name(part.strip());
            if (name.codePointCount(0, name.length()) > 1) {
                names.add(name);
            }
        }
        return names;
    }

    /** Whether what was typed as a name says that there is none, or what somebody is. */
    static boolean isNobodysName(String name) {
        return isNobody(name.strip());
    }

    private static String name(String part) {
        String bare = HONORIFIC.matcher(part).replaceFirst("");
        int of = bare.lastIndexOf('の');
        // 山の内 花子: what stands behind の is no name of its own unless an office or a relation stands before it.
        boolean belongs = of > 0 && isNobody(bare.substring(bare.lastIndexOf('の', of - 1) + 1, of));
        return Stream.of((belongs ? bare.substring(of + 1) : bare).split("[\\s\\u3000]+"))
                .map(word -> OFFICE_BEFORE.matcher(word).replaceFirst(""))
                .filter(word -> !isNobody(word))
                .collect(Collectors.joining(" "));
    }

    private static boolean isNobody(String word) {
        return NOBODY.matcher(word).matches() || Pseudonyms.relation(word) != null;
    }
}
