package jp.kasane.privacy.walk;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rare strings of one household, and where they are found however they are written. It shares no code with the masks that
 * it judges.
 */
final class IdentifyingStrings {

    static final String TOLD = "齋鹿 澪子さん（さいが みおこ）は鵯台町四一八の二のかもしかハイツ３０５号室で長男の匠　海さんと暮らす。"
            + "ｻｲｶﾞ ﾐｵｺ本人の電話は０７６６（５５）９０３１、携帯 090 7788 1203。斉鹿家には梟塚八重さんが出入りし、"
            + "匠海は鵯台第三小学校を出て鶺鴒クリニックとみなと病院に通う。メールはＳＡＩＧＡ．ＭＩＯＫＯ＠example.jp、〒９３５－９８７６、昭和19年6月2日生。";

    private static final Map<String, String> FOLDED = Stream.of(
                    "斎鹿",
                    "澪子",
                    "匠海",
                    "さいが",
                    "みおこ",
                    "鵯台",
                    "町4182",
                    "かもしかはいつ",
                    "0766559031",
                    "559031",
                    "09077881203",
                    "saiga.mioko",
                    "9359876",
                    "梟塚",
                    "0766551177",
                    "鶺鴒",
                    "みなと病院",
                    "昭和19年6月2日",
                    "19440602",
                    "1944年6月2日",
                    "鷺峰",
                    "さぎみね",
                    "鵺原",
                    "0766554402",
                    "sagimine")
            .collect(Collectors.toMap(each -> each, IdentifyingStrings::fold));

    private IdentifyingStrings() {}

    /** The strings of the household that stand in the text. */
    static Set<String> in(String text) {
        String folded = fold(text);
        Set<String> found = new TreeSet<>();
        FOLDED.forEach((each, form) -> {
            if (folded.contains(form)) {
                found.add(each);
            }
        });
        return found;
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(java.util.Locale.ROOT)
                .codePoints()
                .forEach(c -> {
                    if ("〇一二三四五六七八九".indexOf(c) >= 0) {
                        folded.append("〇一二三四五六七八九".indexOf(c));
                    } else if (c == '齋' || c == '齊' || c == '斉') {
                        folded.append('斎');
                    } else if (c >= 'ァ' && c <= 'ヶ') {
                        folded.appendCodePoint(c - 0x60);
                    } else if (!Character.isWhitespace(c) && "-‐−ー()（）番地の".indexOf(c) < 0) {
                        folded.appendCodePoint(c);
                    }
                });
        return folded.toString();
    }
}
