package jp.kasane.privacy.rendition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a replacement together with the words around it: 「長男の匠海さん（50代）」 is 「長男（50代）」 and not
 * 「長男の長男（50代）（50代）」. It only ever makes replaced places longer.
 */
final class Apposition {

    /** 長男 and 50代 of 長男（50代）; A氏 of A氏. */
    private static final Pattern LABEL = Pattern.compile("([^（]+)(?:（([^（）]+)）)?");
    /** What stands between a word and the name that it belongs to. */
    private static final String BETWEEN = "(?:の|である|で|・|、|，|,|[\\s\\u3000])?";

    private static final Pattern IN_BRACKETS = Pattern.compile("^[（(]([^（）()]{1,20})[）)]");
    private static final Pattern COMMAS = Pattern.compile("[・、，,／/\\s\\u3000]+");

    private final String source;
    private final List<Span> replaced;

    private Apposition(String source, List<Span> replaced) {
        this.source = source;
        this.replaced = new ArrayList<>(replaced);
    }

    /** The same places, those of names with what else says the same around them. */
    static List<Span> joined(String source, List<Span> replaced) {
        Apposition apposition = new Apposition(source, replaced);
        replaced.stream().filter(span -> span.kind() == SpanKind.NAME).forEach(apposition::join);
        return apposition.replaced;
    }

    private void join(Span name) {
        Matcher label = LABEL.matcher(name.instead());
        if (!replaced.contains(name) || !label.matches()) {
            return;
        }
        int from = before(name, label.group(1));
        int to = behind(name, label);
        replaced.removeIf(span -> span.from() >= from && span.to() <= to);
        replaced.add(new Span(from, to, name.kind(), name.instead(), name.certain()));
    }

    /** Where 「長男の」 begins; else where the name does. */
    private int before(Span name, String word) {
        int free = replaced.stream()
                .mapToInt(Span::to)
                .filter(to -> to <= name.from())
                .max()
                .orElse(0);
        Matcher found =
                Pattern.compile(Pattern.quote(word) + BETWEEN + "$").matcher(source.substring(free, name.from()));
        if (!found.find()) {
            return name.from();
        }
        int begin = free + found.start();
        return isWordAt(begin, word) ? begin : name.from();
    }

    /** 父 is not meant in 祖父. */
    private boolean isWordAt(int begin, String word) {
        return word.length() > 1 || begin == 0 || !Boundary.isKanji(source.charAt(begin - 1));
    }

    /** Where （長男）, （50代） or the name's reading behind it ends; else where the name does. */
    private int behind(Span name, Matcher label) {
        Matcher brackets = IN_BRACKETS.matcher(source.substring(name.to()));
        if (!brackets.find()) {
            return name.to();
        }
        int end = name.to() + brackets.end();
        String said = rendered(name.to() + brackets.start(1), name.to() + brackets.end(1));
        boolean known = said.equals(name.instead())
                || COMMAS.splitAsStream(said)
                        .allMatch(each -> each.equals(label.group(1)) || each.equals(label.group(2)));
        boolean whole = replaced.stream().noneMatch(span -> span.from() < end && span.to() > end);
        return known && whole ? end : name.to();
    }

    private String rendered(int from, int to) {
        List<Span> within = replaced.stream()
                .filter(span -> span.from() >= from && span.to() <= to)
                .map(span ->
                        new Span(span.from() - from, span.to() - from, span.kind(), span.instead(), span.certain()))
                .sorted(Comparator.comparingInt(Span::from))
                .toList();
        return new Masked(source.substring(from, to), within, List.of()).text();
    }
}
