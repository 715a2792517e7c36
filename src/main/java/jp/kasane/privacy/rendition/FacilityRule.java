package jp.kasane.privacy.rendition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    static List<Span> find(FoldedText text) {
        List<Span> spans = new ArrayList<>();
        Matcher firm = FIRM.matcher(text.text());
        while (firm.find()) {
            spans.add(span(text, firm.start(), firm.end(), "勤務先"));
        }
        for (Kind kind : KINDS) {
            int end = text.text().indexOf(kind.end());
            while (end >= 0) {
                named(text, end, kind, spans);
                end = text.text().indexOf(kind.end(), end + 1);
            }
        }
        return spans;
    }

    private static void named(FoldedText text, int end, Kind kind, List<Span> spans) {
        int begin = end;
        while (begin > 0 && end - begin < 12 && isNameLike(text.at(begin - 1))) {
            begin--;
        }
        if (begin == end) {
            begin = hiraganaName(text, end);
        }
        String name = text.text().substring(begin, end);
        if (!name.isEmpty() && !GENERIC.contains(name) && !endsGenerically(name)) {
            spans.add(span(text, begin, end + kind.end().length(), kind.name()));
        }
    }

    private static boolean endsGenerically(String name) {
        return KINDS.stream().anyMatch(kind -> name.equals(kind.end()));
    }

    private static int hiraganaName(FoldedText text, int end) {
        int begin = end;
        while (begin > 0 && end - begin < 7 && text.at(begin - 1) >= 'ぁ' && text.at(begin - 1) <= 'ん') {
            begin--;
        }
        boolean clause = end - begin < 2 || "のなるいたでにへをはがもとてくらもで".indexOf(text.at(end - 1)) >= 0;
        return clause ? end : begin;
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
