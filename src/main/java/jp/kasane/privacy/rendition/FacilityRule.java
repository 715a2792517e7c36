package jp.kasane.privacy.rendition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.kasane.privacy.rendition.HiraganaName.Sureness;

/** Calls a named school, clinic or firm by its kind. What such names end with stands in {@code facility-kinds.tsv}. */
final class FacilityRule {

    private static final List<Kind> KINDS;
    private static final Set<String> GENERIC;

    static {
        List<Kind> kinds = new ArrayList<>();
        List<String> generic = new ArrayList<>();
        for (List<String> row : DataTable.read("facility-kinds.tsv")) {
            if (row.get(0).startsWith("!")) {
                generic.addAll(List.of(row.get(0).substring(1).strip().split(" ")));
            } else {
                Stream.of(row.get(1).split(" ")).forEach(end -> kinds.add(new Kind(end, row.get(0))));
            }
        }
        kinds.sort(Comparator.comparingInt((Kind k) -> k.end().length()).reversed());
        KINDS = List.copyOf(kinds);
        GENERIC = Set.copyOf(generic);
    }

    private static final Pattern FIRM =
            Pattern.compile("(?:株式会社|有限会社|\\(株\\)|\\(有\\))[\\p{IsHan}々ァ-ヶーA-Za-z0-9]{1,12}");

    private FacilityRule() {}

    /** Replaced by their kind without asking. */
    static List<Span> find(FoldedText text) {
        List<Span> spans = new ArrayList<>();
        Matcher firm = FIRM.matcher(text.text());
        while (firm.find()) {
            spans.add(span(text, firm.start(), firm.end(), "勤務先"));
        }
        each(text, (kind, end) -> named(text, end, kind, spans));
        return spans;
    }

    /** Left as they are, for a person to look at: hiragana that may name the place, or be the end of a clause. */
    static List<Span> doubts(FoldedText text) {
        List<Span> spans = new ArrayList<>();
        each(
                text,
                (kind, end) -> HiraganaName.before(text, end)
                        .filter(name -> !name.isAtLeast(Sureness.LIKELY))
                        .ifPresent(name -> spans.add(
                                span(text, name.begin(), end + kind.end().length(), kind.name()))));
        return spans;
    }

    private static void each(FoldedText text, ObjIntConsumer<Kind> found) {
        for (Kind kind : KINDS) {
            int end = text.text().indexOf(kind.end());
            while (end >= 0) {
                found.accept(kind, end);
                end = text.text().indexOf(kind.end(), end + 1);
            }
        }
    }

    private static void named(FoldedText text, int end, Kind kind, List<Span> spans) {
        int begin = end;
        while (begin > 0 && end - begin < 12 && isNameLike(text.at(begin - 1))) {
            begin--;
        }
        String name = text.text().substring(begin, end);
        boolean named = !name.isEmpty() && !GENERIC.contains(name);
        if (!named || !endsGenerically(name)) {
            // さくら第一小学校: behind a name of its own only what is surely one more.
            Optional<HiraganaName> before = HiraganaName.before(text, begin)
                    .filter(found -> found.isAtLeast(named ? Sureness.COMMON : Sureness.LIKELY));
            if (named || before.isPresent()) {
                int from = before.map(HiraganaName::begin).orElse(begin);
                spans.add(span(text, from, end + kind.end().length(), kind.name()));
            }
        }
    }

    private static boolean endsGenerically(String name) {
        return KINDS.stream().anyMatch(kind -> name.equals(kind.end()));
    }

    private static boolean isNameLike(char c) {
        return Boundary.isKanji(c)
                || c == '々'
                || c >= 'ァ' && c <= 'ヶ'
                || c == 'ー'
                || c >= 'A' && c <= 'Z'
                || Boundary.isLatin(c);
    }

    private static Span span(FoldedText text, int begin, int end, String kind) {
        return new Span(text.from(begin), text.to(end - 1), SpanKind.FACILITY, kind, false);
    }

    private record Kind(String end, String name) {}
}
