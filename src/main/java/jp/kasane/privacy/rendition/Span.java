package jp.kasane.privacy.rendition;

/**
 * A piece of a text that is, or may be, identifying.
 *
 * @param from index of its first UTF-16 unit
 * @param to index behind its last
 * @param instead what stands there in the rendition
 * @param certain one of the household's own strings; false when a rule only thinks so
 */
public record Span(int from, int to, SpanKind kind, String instead, boolean certain) {

    int length() {
        return to - from;
    }

    boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }
}
