package jp.kasane.privacy.rendition;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.kasane.privacy.rendition.Boundary.Fit;

/**
 * Two or three kana: a name where they stand as a word. Katakana among hiragana do; hiragana do between particles and
 * conjunctions. Ordinary words that look so (かならず, はるかに) stand in {@code kana-words.tsv}.
 */
final class ShortKana {

    private static final String PARTICLES = "はがをにのとでもへや";
    private static final String BEFORE = "のはがとやもをに";
    /** Before a name even behind kana: むすこのけんじ. Not や and と, which end stems: おだやか, とまり. */
    private static final String BEFORE_BEHIND_KANA = "のはがもをに";

    private static final Pattern BEHIND = Pattern.compile(
            "から|より|まで|だけ|など|です|だった|だと|たち" + "|なら(?![なずぬべんういっ])|って(?=いう[人子名]|名)|ら(?=[はがをにのともへや]|[^ぁ-ん]|$)");

    private static final Pattern CONJUNCTION =
            Pattern.compile("(?:そして|それから|それで|しかし|けれど|けれども|ところが|すると|そこで|つまり|(?:さん|さま|くん|ちゃん)[とや]"
                    + "|(?<![ぁ-ん])(?:また|ただ|だが|でも|なお|いま|もう|から|より|まで))$");

    /** この, その, あの and どの as words. */
    private static final Pattern POINTING = Pattern.compile("(?:^|[^ぁ-ん]|[はがもをに])[こそあど]の$");

    /** A name of two kana before って may be a verb: わかって. */
    private static final int SHORTEST = 2;

    /** As far as any of these words and patterns looks back. */
    private static final int BACK = 6;

    private static final Set<String> ORDINARY = DataTable.read("kana-words.tsv").stream()
            .flatMap(row -> Arrays.stream(row.get(0).split(" ")))
            .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST =
            ORDINARY.stream().mapToInt(String::length).max().orElse(0);

    private ShortKana() {}

    static Fit fit(FoldedText text, int from, int to) {
        boolean katakana = true;
        for (int i = from; i < to; i++) {
            katakana = katakana && (text.isKatakana(i) || !Boundary.isKana(text.at(i)));
        }
        return begins(text, from, to, katakana).and(ends(text, from, to, katakana));
    }

    private static Fit begins(FoldedText text, int from, int to, boolean katakana) {
        char before = text.at(from - 1);
        if (!Boundary.isKana(before) || katakana && !text.isKatakana(from - 1)) {
            return Fit.CERTAIN;
        }
        if (BEFORE.indexOf(before) >= 0 && beginsAt(text, from - 1)) {
            return Fit.CERTAIN;
        }
        String back = text.text().substring(Math.max(0, from - BACK), from);
        boolean led = CONJUNCTION.matcher(back).find()
                || BEFORE_BEHIND_KANA.indexOf(before) >= 0
                        && !POINTING.matcher(back).find();
        return led && !isWithinOrdinaryWord(text, from, to) ? Fit.POSSIBLE : Fit.NONE;
    }

    /** Whether a word or particle begins there: behind no kana, or in hiragana behind katakana. */
    private static boolean beginsAt(FoldedText text, int at) {
        return !Boundary.isKana(text.at(at - 1)) || text.isKatakana(at - 1) && !text.isKatakana(at);
    }

    private static Fit ends(FoldedText text, int from, int to, boolean katakana) {
        char behind = text.at(to);
        if (!Boundary.isKana(behind) || text.isKatakana(to) != katakana) {
            return katakana || !text.isKatakana(to) ? Fit.CERTAIN : Fit.POSSIBLE;
        }
        if (Honorifics.lengthAt(text, to) > 0 || PARTICLES.indexOf(behind) >= 0) {
            return Fit.CERTAIN;
        }
        boolean quoted = to - from > SHORTEST && text.text().startsWith("って", to);
        boolean followed =
                quoted || BEHIND.matcher(text.text()).region(to, text.length()).lookingAt();
        return followed && !isWithinOrdinaryWord(text, from, to) ? Fit.CERTAIN : Fit.NONE;
    }

    private static boolean isWithinOrdinaryWord(FoldedText text, int from, int to) {
        for (int begin = Math.max(0, from - LONGEST); begin <= from; begin++) {
            for (int end = to; end <= Math.min(text.length(), begin + LONGEST); end++) {
                if (ORDINARY.contains(text.text().substring(begin, end))) {
                    return true;
                }
            }
        }
        return false;
    }
}
