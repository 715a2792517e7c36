package jp.kasane.privacy.rendition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A string to look for.
 *
 * @param folded without what may stand between its characters
 */
record Needle(String folded, SpanKind kind, Gap gap, Boundary boundary, String instead) {

    /** More than this between two characters is another text. */
    private static final int WIDEST_GAP = 4;

    private static final Pattern HOUSE_NUMBER = Pattern.compile("(?:(?:丁目|番地の?|番|[-‐‑–—−ー])[0-9]+)*(?:丁目|番地|番|号室?)?");

    static Needle of(String given, SpanKind kind, Gap gap, Boundary boundary, String instead) {
        return new Needle(gap.without(FoldedText.full(given).text()), kind, gap, boundary, instead);
    }

    /** This one, also where only the other counts: a name that was guessed may be another's for certain. */
    Needle or(Needle other) {
        boolean guessed = boundary == Boundary.ADDRESSED || boundary == Boundary.CALLED;
        return guessed ? new Needle(folded, kind, gap, other.boundary, instead) : this;
    }

    /** The occurrence that begins there; null when there is none. */
    @Nullable
    Span at(FoldedText text, int begin) {
        int end = endOfMatch(text, begin);
        if (end < 0) {
            return null;
        }
        Boundary.Fit fit = boundary.fit(text, begin, end);
        if (fit == Boundary.Fit.NONE) {
            return null;
        }
        int to = text.to(end - 1);
        int tail = tail(text, end);
        to = tail == 0 ? to : text.to(end + tail - 1);
        return new Span(text.from(begin), to, kind, instead, fit == Boundary.Fit.CERTAIN);
    }

    /** What belongs to it and goes with it. */
    private int tail(FoldedText text, int end) {
        return switch (kind) {
            case NAME -> Honorifics.lengthAt(text, end);
            case BIRTH_DATE -> text.at(end) == '日' ? 1 : 0;
            case ADDRESS -> houseNumber(text, end);
            default -> 0;
        };
    }

    /** What is left of a number of a house: 番地2 of 加納443番地2, 丁目 of 本町三丁目. */
    private static int houseNumber(FoldedText text, int end) {
        Matcher rest = HOUSE_NUMBER.matcher(text.text()).region(end, text.length());
        return Boundary.isDigit(text.at(end - 1)) && rest.lookingAt() ? rest.end() - end : 0;
    }

    private int endOfMatch(FoldedText text, int begin) {
        int at = begin;
        for (int i = 0; i < folded.length(); i++) {
            int gaps = 0;
            while (i > 0
                    && at < text.length()
                    && text.at(at) != folded.charAt(i)
                    && gap.has(text.at(at))
                    && gaps < WIDEST_GAP) {
                at++;
                gaps++;
            }
            if (at >= text.length() || text.at(at) != folded.charAt(i)) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
