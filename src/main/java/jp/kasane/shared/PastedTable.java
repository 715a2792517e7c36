package jp.kasane.shared;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads rows that somebody copied out of a spreadsheet (tabs between cells) or out of a CSV file (commas). */
public final class PastedTable {

    /**
     * A row that is not empty.
     *
     * @param line counted from 1, empty ones too
     */
    public record Row(int line, List<String> cells) {

        /** Without the blanks around it; empty when the row has fewer cells. */
        public String cell(int place) {
            return place < 0 || place >= cells.size() ? "" : cells.get(place).strip();
        }
    }

    private PastedTable() {}

    /** Every row with something in it, in order. */
    public static List<Row> rows(String text) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(text.indexOf('\t') >= 0 ? '\t' : ',')
                .setIgnoreEmptyLines(false)
                .get();
        try {
            return rows(text, format);
        } catch (IOException | UncheckedIOException e) {
            // a quotation mark that is part of the text, as people type it
            return rowsWithoutQuotes(text, format);
        }
    }

    private static List<Row> rowsWithoutQuotes(String text, CSVFormat format) {
        try {
            return rows(text, format.builder().setQuote(null).get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(String text, CSVFormat format) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            long before = 0;
            for (CSVRecord each : parser) {
                List<String> cells = each.toList();
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new Row((int) before + 1, List.copyOf(cells)));
                }
                before = parser.getCurrentLineNumber();
            }
        }
        return rows;
    }
}
