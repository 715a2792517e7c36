package jp.kasane.identity.model;

import java.util.List;
import java.util.Locale;
import jp.kasane.identity.PersonLine;
import jp.kasane.shared.PastedTable;

/** Reads people from what somebody copied out of a spreadsheet. A first row of headings may say the order of columns. */
public final class PersonLines {

    /** More than a municipality enters at once. */
    public static final int MOST = 500;

    /** In the order that is assumed where no heading says otherwise. */
    private static final List<List<String>> HEADINGS = List.of(
            List.of("氏名", "名前", "name"),
            List.of("ふりがな", "フリガナ", "かな", "カナ", "kana"),
            List.of("所属", "団体", "所属団体", "organisation"),
            List.of("メール", "メールアドレス", "email", "e-mail"),
            List.of("ログイン名", "ログイン", "login"),
            List.of("役割", "権限", "role", "roles"));

    private PersonLines() {}

    public static List<PersonLine> parse(String text) {
        List<PastedTable.Row> rows = PastedTable.rows(text);
        boolean headed = !rows.isEmpty() && isHeading(rows.get(0));
        int[] places = headed ? places(rows.get(0)) : new int[] {0, 1, 2, 3, 4, 5};
        return rows.stream().skip(headed ? 1 : 0).map(row -> line(row, places)).toList();
    }

    private static PersonLine line(PastedTable.Row row, int[] places) {
        return new PersonLine(
                row.line(),
                row.cell(places[0]),
                row.cell(places[1]),
                row.cell(places[2]),
                row.cell(places[3]),
                row.cell(places[4]),
                row.cell(places[5]));
    }

    private static boolean isHeading(PastedTable.Row row) {
        return headings(row).stream().anyMatch(HEADINGS.get(0)::contains);
    }

    private static int[] places(PastedTable.Row row) {
        List<String> headings = headings(row);
        return HEADINGS.stream()
                .mapToInt(names -> headings.stream()
                        .filter(names::contains)
                        .mapToInt(headings::indexOf)
                        .findFirst()
                        .orElse(-1))
                .toArray();
    }

    private static List<String> headings(PastedTable.Row row) {
        return row.cells().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
    }
}
