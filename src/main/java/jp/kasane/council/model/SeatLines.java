package jp.kasane.council.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads members from what somebody copied out of a spreadsheet: tabs (or commas) between cells, a line a row. */
public final class SeatLines {

    /** More than any council has seats. */
    public static final int MOST = 300;

    /** Columns in the order that is assumed where no heading says otherwise; each with the headings it goes by. */
    private enum Column {
        TITLE("席", "席の名称", "役職", "選出区分", "title"),
        ROLE("役割", "区分", "role"),
        NAME("氏名", "名前", "委員名", "name"),
        KANA("ふりがな", "フリガナ", "かな", "カナ", "kana"),
        ORGANISATION("所属", "団体", "所属団体", "organisation"),
        SECRECY("守秘", "守秘義務", "secrecy"),
        FROM("任期開始", "開始", "就任", "就任日", "任期の始まり", "from"),
        UNTIL("任期終了", "終了", "満了", "任期満了", "任期の終わり", "until");

        private final List<String> headings;

        Column(String... headings) {
            this.headings = List.of(headings);
        }

        private static Optional<Column> headed(String cell) {
            String heading = cell.toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(column -> column.headings.contains(heading))
                    .findFirst();
        }
    }

    private SeatLines() {}

    /** Empty lines are left out, but counted. */
    public static List<SeatLine> parse(String text) {
        List<String> rows = text.lines().toList();
        Map<Column, Integer> places = inOrder();
        List<SeatLine> lines = new ArrayList<>();
        boolean first = true;
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = cells(rows.get(i));
            if (cells.stream().allMatch(String::isEmpty)) {
                continue;
            }
            if (first && isHeading(cells)) {
                places = headings(cells);
            } else {
                lines.add(line(i + 1, cells, places));
            }
            first = false;
        }
        return lines;
    }

    private static SeatLine line(int number, List<String> cells, Map<Column, Integer> places) {
        return new SeatLine(
                number,
                cell(cells, places.get(Column.TITLE)),
                cell(cells, places.get(Column.ROLE)),
                cell(cells, places.get(Column.NAME)),
                cell(cells, places.get(Column.KANA)),
                cell(cells, places.get(Column.ORGANISATION)),
                cell(cells, places.get(Column.SECRECY)),
                cell(cells, places.get(Column.FROM)),
                cell(cells, places.get(Column.UNTIL)));
    }

    private static boolean isHeading(List<String> cells) {
        return cells.stream().anyMatch(Column.NAME.headings::contains);
    }

    private static Map<Column, Integer> headings(List<String> cells) {
        Map<Column, Integer> places = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            int place = i;
            Column.headed(cells.get(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        return places;
    }

    private static Map<Column, Integer> inOrder() {
        Map<Column, Integer> places = new HashMap<>();
        Arrays.stream(Column.values()).forEach(column -> places.put(column, column.ordinal()));
        return places;
    }

    private static List<String> cells(String row) {
        String separator = row.indexOf('\t') >= 0 ? "\t" : ",";
        return Arrays.stream(row.split(separator, -1))
                .map(cell -> cell.strip().replaceAll("^\"(.*)\"$", "$1").strip())
                .toList();
    }

    private static String cell(List<String> cells, @org.jspecify.annotations.Nullable Integer place) {
        return place == null || place >= cells.size() ? "" : cells.get(place);
    }
}
