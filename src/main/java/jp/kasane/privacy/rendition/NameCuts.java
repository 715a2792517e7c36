package jp.kasane.privacy.rendition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a name that was typed in one into surname and given name: where the script changes, else wherever it may be. */
final class NameCuts {

    private static final String KANJI = "[\\p{IsHan}々]";
    private static final Pattern ALL_KANJI = Pattern.compile(KANJI + "{2,6}");
    /** 一ノ瀬ゆき, 竹の内花子. */
    private static final Pattern JOINED = Pattern.compile("(" + KANJI + "{1,2}[ノのヶケ]" + KANJI + ")(.{2,})");
    /** 斎藤ハナ子. */
    private static final Pattern KANJI_FIRST = Pattern.compile("(" + KANJI + "{1,4})([ぁ-ヿ].*)");
    /** さとう花子, サトウはなこ. Kana of one kind are not cut: any cut is a word (必要なことを holds サトウハ|ナコ). */
    private static final Pattern KANA_FIRST =
            Pattern.compile("([ぁ-ゟー]{2,})((?:" + KANJI + "|[ァ-ヶ]).*)|([ァ-ヶー]{2,})((?:" + KANJI + "|[ぁ-ゟ]).*)");

    /** A surname or given name in one script has no more. */
    private static final int LONGEST = 3;

    private NameCuts() {}

    static void of(String name, List<String> sure, List<String> guessed) {
        Matcher joined = JOINED.matcher(name);
        Matcher kanji = KANJI_FIRST.matcher(name);
        Matcher kana = KANA_FIRST.matcher(name);
        if (ALL_KANJI.matcher(name).matches()) {
            everywhere(name, guessed);
        } else if (joined.matches()) {
            sure.addAll(List.of(joined.group(1), joined.group(2)));
        } else if (kanji.matches()) {
            behindKanji(kanji.group(1), kanji.group(2), sure, guessed);
        } else if (kana.matches()) {
            int first = kana.group(1) == null ? 3 : 1;
            sure.addAll(List.of(kana.group(first), kana.group(first + 1)));
        }
    }

    /** Before the kana, or one kanji earlier: 山本千よ子. */
    private static void behindKanji(String kanji, String kana, List<String> sure, List<String> guessed) {
        int length = kanji.codePointCount(0, kanji.length());
        if (length <= LONGEST && kana.length() > 1) {
            sure.addAll(List.of(kanji, kana));
        }
        if (length > 1) {
            int cut = kanji.offsetByCodePoints(0, length - 1);
            guess(kanji.substring(0, cut), guessed);
            guess(kanji.substring(cut) + kana, guessed);
        }
    }

    private static void everywhere(String name, List<String> guessed) {
        int length = name.codePointCount(0, name.length());
        for (int cut = Math.max(1, length - LONGEST); cut <= Math.min(LONGEST, length - 1); cut++) {
            int at = name.offsetByCodePoints(0, cut);
            guess(name.substring(0, at), guessed);
            guess(name.substring(at), guessed);
        }
    }

    /** 子 of 花子 and 奥 of 奥村 are no names where お子さん and 奥さん stand. */
    private static void guess(String part, List<String> guessed) {
        if (!PatternRules.namesNobody(part)) {
            guessed.add(part);
        }
    }
}
