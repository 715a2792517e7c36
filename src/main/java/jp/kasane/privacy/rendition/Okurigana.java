package jp.kasane.privacy.rendition;

import java.util.List;

/** What goes on in hiragana as an ordinary word: 進む, 健やか, 実は. Those kanji are given names, too. */
final class Okurigana {

    private static final String ENDINGS = "むるすくぶつういしめれけせえげべねみりきぎちびじさぐ";

    /** Begin like an ending and stand behind names: 健しか来ない. */
    private static final List<String> BEHIND_NAMES =
            List.of("さえ", "しか", "くらい", "ぐらい", "すら", "じゃ", "みたい", "いわく", "きり", "さん", "さま", "くん", "ちゃん");

    private static final List<String> LONGER = List.of("んで", "んだ", "やか", "らか", "まない", "まず", "ます", "ませ", "まれ");

    private static final List<String> WORDS = List.of(
            "実は", "実に", "実を言", "実の母", "実の父", "実の子", "実の娘", "実の息子", "実の親", "実の兄", "実の姉", "実の弟", "実の妹", "実の家族", "誠に",
            "直に", "真に", "真の", "静か", "豊か", "確か");

    private Okurigana() {}

    /** Whether a word goes on behind one kanji. */
    static boolean follows(FoldedText text, int from, int to) {
        return ends(text, to) || starts(LONGER, text, to) || starts(WORDS, text, from);
    }

    private static boolean ends(FoldedText text, int to) {
        return ENDINGS.indexOf(text.at(to)) >= 0 && !text.isKatakana(to) && !starts(BEHIND_NAMES, text, to);
    }

    private static boolean starts(List<String> words, FoldedText text, int at) {
        return words.stream().anyMatch(word -> text.text().startsWith(word, at));
    }
}
