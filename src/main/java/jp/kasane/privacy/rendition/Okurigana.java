package jp.kasane.privacy.rendition;

import java.util.regex.Pattern;

/**
 * Ordinary words that begin with one kanji of a given name: 進む, 健やか. Words only, for a name in kana may follow a surname of
 * one kanji (林けんじ), and none that is a name with a particle as well: 実は.
 */
final class Okurigana {

    private static final Pattern WORD = Pattern.compile(
            "進(?:む|み|め|ん[でだ]|ま[なずせ])|守(?:る|り|れ[なば]|った|って|らな)|学(?:ぶ|び|んで|んだ|べ|ばな)"
                    + "|望(?:む|み|ん[でだ]|ま[なずれし])|治(?:る|ら[なず]|った|って)|歩(?:く|いて|いた|け[なる]|かな)|結(?:ぶ|び|んで|んだ)|励(?:む|ま)|勝(?:った|って)"
                    + "|直(?:す|した|して|る|った|って|ぐ)|正(?:しい|しく)|優(?:しい|しく)|明(?:るい|るく|らか)|幸(?:せ|い)|愛(?:する|して|され)|健やか|静か|豊か|確か");

    private Okurigana() {}

    /** Whether a word begins there. */
    static boolean isAt(FoldedText text, int from) {
        return WORD.matcher(text.text()).region(from, text.length()).lookingAt();
    }
}
