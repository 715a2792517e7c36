package jp.kasane.casework.model;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import jp.kasane.shared.ProblemException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows as copied from a spreadsheet: cells between tabs, quoted where they hold line ends. A first row of titles puts the
 * columns in any order; without one they stand as in {@link #COLUMNS}.
 */
public final class PastedTable {

    /** Columns by their English names, in order, with what people call them. */
    public static final Map<String, List<String>> COLUMNS = columns();

    /** Rows of one table; a year of a large municipality is less. */
    public static final int ROWS = 1000;

    private PastedTable() {}

    /**
     * @param line of the text, from 1
     * @param cells by column
     */
    public record Row(long line, Map<String, String> cells) {

        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** @throws ProblemException INVALID naming {@code text} when it is no such table */
    public static List<Row> read(String text) {
        List<CSVRecord> records = records(text);
        if (records.size() > ROWS + 1) {
            throw ProblemException.invalid("text", "casework.paste.many", ROWS);
        }
        if (records.isEmpty()) {
            return List.of();
        }
        List<String> titles = titles(records.get(0));
        boolean titled = titles.contains("title") && titles.contains("receivedOn");
        List<String> order = titled ? titles : List.copyOf(COLUMNS.keySet());
        return records.stream()
                .skip(titled ? 1 : 0)
                .filter(each -> each.stream().anyMatch(cell -> !cell.isBlank()))
                .map(each -> row(each, order))
                .toList();
    }

    private static List<CSVRecord> records(String text) {
        CSVFormat format =
                CSVFormat.TDF.builder().setIgnoreSurroundingSpaces(false).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException e) {
            throw ProblemException.invalid("text", "casework.paste.broken");
        }
    }

    private static Row row(CSVRecord cells, List<String> order) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(cells.size(), order.size()); i++) {
            if (!order.get(i).isEmpty()) {
                named.put(order.get(i), cells.get(i).strip());
            }
        }
        return new Row(cells.getRecordNumber(), named);
    }

    /** A cell as a spreadsheet writes it. */
    public static String quoted(String cell) {
        boolean plain = IntStream.of('\t', '\n', '\r', '"').allMatch(c -> cell.indexOf(c) < 0);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** The column each title stands for; empty for one that is not known. */
    private static List<String> titles(CSVRecord first) {
        List<String> titles = new ArrayList<>();
        for (String cell : first) {
            String title = cell.strip().toLowerCase(Locale.ROOT);
            titles.add(COLUMNS.entrySet().stream()
                    .filter(column -> column.getValue().contains(title))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(""));
        }
        return titles;
    }

    private static Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        columns.put("receivedOn", List.of("receivedon", "受付日"));
        columns.put("district", List.of("district", "地区"));
        columns.put("title", List.of("title", "件名", "表題"));
        columns.put("fields", List.of("fields", "分野"));
        columns.put("urgency", List.of("urgency", "緊急度"));
        columns.put("route", List.of("route", "相談経路", "経路"));
        columns.put("members", List.of("members", "世帯員", "氏名"));
        columns.put("freeText", List.of("freetext", "相談内容", "内容"));
        return Collections.unmodifiableMap(columns);
    }
}
