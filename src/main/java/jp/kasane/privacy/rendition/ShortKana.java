package jp.kasane.privacy.rendition;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** Two kana may be the end of a verb (決まりから) or its stem (わかって). */
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
        boolean katakana = isAll(true, text, from, to);
        boolean hiragana = isAll(false, text, from, to);
        return begins(text, from, to, katakana, hiragana).and(ends(text, from, to, katakana, hiragana));
    }

    private static boolean isAll(boolean katakana, FoldedText text, int from, int to) {
        return IntStream.range(from, to).allMatch(i -> text.isKatakana(i) == katakana || !Boundary.isKana(text.at(i)));
    }

    private static Fit begins(FoldedText text, int from, int to, boolean katakana, boolean hiragana) {
        char before = text.at(from - 1);
        boolean particle = BEFORE.indexOf(before) >= 0;
        if (!Boundary.isKana(before) || katakana && !text.isKatakana(from - 1)) {
            return isPointing(text, from, to, hiragana) ? Fit.NONE : Fit.CERTAIN;
        }
        if (particle && !Boundary.isKana(text.at(from - 2))) {
            return isPointing(text, from, to, hiragana) ? Fit.NONE : Fit.CERTAIN;
        }
        if (!hiragana
                || text.isKatakana(from - 1)
                || isPointing(text, from, to, true)
                || isWithinWord(text, from, to)) {
            return Fit.NONE;
        }
        if (particle && text.isKatakana(from - 2)) {
            return Fit.CERTAIN;
        }
        return isLed(text, from) ? Fit.POSSIBLE : Fit.NONE;
    }

    /** Behind a conjunction, or behind a particle that follows kana. */
    private static boolean isLed(FoldedText text, int from) {
        String back = text.text().substring(Math.max(0, from - BACK), from);
        boolean particle = BEFORE_BEHIND_KANA.indexOf(text.at(from - 1)) >= 0;
        return CONJUNCTION.matcher(back).find()
                || particle && !POINTING.matcher(back).find();
    }

    /** その in その人, although somebody may be called so. */
    private static boolean isPointing(FoldedText text, int from, int to, boolean hiragana) {
        boolean word = hiragana && text.text().startsWith("その", from) && to == from + 2;
        boolean noun = Boundary.isKanji(text.at(to)) || text.isKatakana(to);
        return word && noun && Honorifics.lengthAt(text, to) == 0 && "宅家".indexOf(text.at(to)) < 0;
    }

    private static Fit ends(FoldedText text, int from, int to, boolean katakana, boolean hiragana) {
        char behind = text.at(to);
        if (!Boundary.isKana(behind) || katakana && !text.isKatakana(to)) {
            return Fit.CERTAIN;
        }
        if (Honorifics.lengthAt(text, to) > 0 || PARTICLES.indexOf(behind) >= 0) {
            return Fit.CERTAIN;
        }
        boolean shortest = to - from <= SHORTEST;
        if (!hiragana || shortest && Boundary.isKanji(text.at(from - 1))) {
            return Fit.NONE;
        }
        if (text.isKatakana(to)) {
            return shortest ? Fit.NONE : Fit.POSSIBLE;
        }
        boolean quoted = !shortest && text.text().startsWith("って", to);
        boolean followed =
                quoted || BEHIND.matcher(text.text()).region(to, text.length()).lookingAt();
        return followed && !isWithinWord(text, from, to) ? Fit.CERTAIN : Fit.NONE;
    }

    private static boolean isWithinWord(FoldedText text, int from, int to) {
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
