package jp.kasane.privacy.rendition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text and its rendition.
 *
 * @param replaced in order, without overlaps
 * @param doubts in order: left as they are, but a person should look at them
 */
public record Masked(String source, List<Span> replaced, List<Span> doubts) {

    /** The text with everything replaced. */
    public String text() {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Span span : replaced) {
            text.append(source, at, span.from()).append(span.instead());
            at = span.to();
        }
        return text.append(source, at, source.length()).toString();
    }

    /** Whether a string of the household itself was found. */
    public boolean hasCertain() {
        return replaced.stream().anyMatch(Span::certain);
    }

    /** The source cut into pieces, for showing it with marks. */
    public List<Piece> before() {
        return pieces(false);
    }

    /** The rendition cut into pieces. Doubts stand in it as they are, marked. */
    public List<Piece> after() {
        return pieces(true);
    }

    private List<Piece> pieces(boolean instead) {
        List<Span> marks = new ArrayList<>(replaced);
        marks.addAll(doubts);
        marks.sort(Comparator.comparingInt(Span::from));
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Span span : marks) {
            plain(pieces, source.substring(at, span.from()));
            boolean doubt = doubts.contains(span);
            String text = instead && !doubt ? span.instead() : source.substring(span.from(), span.to());
            pieces.add(new Piece(text, doubt ? "doubt" : span.certain() ? "masked" : "possible"));
            at = span.to();
        }
        plain(pieces, source.substring(at));
        return pieces;
    }

    private static void plain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, "plain"));
        }
    }

    /**
     * A piece of a text.
     *
     * @param mark {@code plain}, {@code masked}, {@code possible} (replaced by a rule) or {@code doubt} (not replaced)
     */
    public record Piece(String text, String mark) {

        public boolean isMarked() {
            return !"plain".equals(mark);
        }
    }
}
