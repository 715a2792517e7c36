package jp.kasane.privacy.rendition;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cuts a name that was typed in one into surname and given name: where the script changes, else wherever it may be. */
final class NameCuts {

    private static final String KANJI = "[\\p{IsHan}々]";
    private static final Pattern ALL_KANJI = Pattern.compile(KANJI + "{2,6}");
    /** 一ノ瀬ゆき, 竹の内花子. */
    private static final Pattern JOINED = Pattern.compile("(" + KANJI + "{1,2}[ノのヶケ]" + KANJI + ")(.{2,})");
    /** 斎藤ハナ子. */
    private static final Pattern KANJI_FIRST = Pattern.compile("(" + KANJI + "{1,4})([ぁ-ヿ].*)");
    /** サトウハナコ. Any cut is a word (必要なことを holds ナコ), so it counts where somebody is addressed. */
    private static final Pattern ALL_KANA = Pattern.compile("[ぁ-ゟー]{4,}|[ァ-ヶー]{4,}");
    /** さとう花子, サトウはなこ. */
    private static final Pattern KANA_FIRST =
            Pattern.compile("([ぁ-ゟー]{2,})((?:" + KANJI + "|[ァ-ヶ]).*)|([ァ-ヶー]{2,})((?:" + KANJI + "|[ぁ-ゟ]).*)");

    /** A surname or given name in kanji has no more. */
    private static final int LONGEST = 3;

    /** A surname or given name in kana has no fewer. */
    private static final int SHORTEST = 2;

    /** Before an honorific no name: おかあさん, although somebody is called オカアキコ; おとなりさん, although オトナリイチロウ. */
    private static final Set<String> CALLED_WITHOUT_NAME = Stream.of(
                    "おかあ", "かあ", "おとう", "とう", "おじい", "じい", "おばあ", "ばあ", "おじ", "おば", "おにい", "にい", "おねえ", "ねえ", "おく",
                    "みな", "むすめ", "むすこ", "まご", "だれ", "どちら", "あなた", "よそ", "となり", "おとなり", "ほとけ", "だんな", "おいしゃ", "おまわり",
                    "おきゃく", "おてつだい", "かんじゃ", "りようしゃ", "へるぱー", "おつかれ", "ごくろう")
            .map(NameCuts::folded)
            .collect(Collectors.toUnmodifiableSet());

    private NameCuts() {}

    static void of(String name, List<String> sure, List<String> guessed) {
        Matcher joined = JOINED.matcher(name);
        Matcher kanji = KANJI_FIRST.matcher(name);
        Matcher kana = KANA_FIRST.matcher(name);
        if (ALL_KANJI.matcher(name).matches()) {
            everywhere(name, guessed);
        } else if (ALL_KANA.matcher(name).matches()) {
            everyKana(name, guessed);
        } else if (joined.matches()) {
            sure.addAll(List.of(joined.group(1), joined.group(2)));
        } else if (kanji.matches()) {
            behindKanji(kanji.group(1), kanji.group(2), sure, guessed);
        } else if (kana.matches()) {
            int first = kana.group(1) == null ? 3 : 1;
            behindKana(kana.group(first), kana.group(first + 1), sure, guessed);
        }
    }

    /** さとう実 is two names, ひろ子 and とし夫 are one: 子 and 夫 are people whom every text speaks of. */
    private static void behindKana(String kana, String rest, List<String> sure, List<String> guessed) {
        if (rest.codePointCount(0, rest.length()) > 1) {
            sure.addAll(List.of(kana, rest));
        } else {
            (kana.length() > SHORTEST ? sure : guessed).add(kana);
            guess(rest, guessed);
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

    private static void everyKana(String name, List<String> guessed) {
        for (int cut = SHORTEST; cut <= name.length() - SHORTEST; cut++) {
            Stream.of(name.substring(0, cut), name.substring(cut))
                    .filter(part -> !CALLED_WITHOUT_NAME.contains(folded(part)))
                    .forEach(guessed::add);
        }
    }

    private static String folded(String kana) {
        return FoldedText.full(kana).text();
    }

    /** 子 of 花子 and 奥 of 奥村 are no names where お子さん and 奥さん stand. */
    private static void guess(String part, List<String> guessed) {
        if (!PatternRules.namesNobody(part)) {
            guessed.add(part);
        }
    }
}
