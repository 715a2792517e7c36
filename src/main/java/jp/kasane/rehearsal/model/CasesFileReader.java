package jp.kasane.rehearsal.model;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a cases file: UTF-8 (a byte order mark is allowed), a header row, one case a row. */
public final class CasesFileReader {

    /** Columns that must be present, in any order. */
    public static final List<String> COLUMNS = List.of(
            "receivedOn", "district", "title", "fields", "urgency", "consent", "supportFoundAt", "goodPractice");

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private final CaseRules rules;

    public CasesFileReader(CaseRules rules) {
        this.rules = rules;
    }

    /** @throws IOException when the file cannot be read at all */
    public CasesFile read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    /** @param file content of the file */
    public CasesFile read(byte[] file) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8.newDecoder()))) {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK.charAt(0)) {
                reader.reset();
            }
            return read(CSVParser.parse(reader, FORMAT));
        } catch (CharacterCodingException e) {
            return broken(1, "rehearsal.cases.not-utf8", "");
        } catch (UncheckedIOException | IllegalArgumentException e) {
            return broken(1, "rehearsal.cases.not-csv", "");
        }
    }

    private CasesFile read(CSVParser parser) {
        List<String> missing = new ArrayList<>(COLUMNS);
        missing.removeAll(parser.getHeaderNames());
        if (!missing.isEmpty()) {
            return broken(1, "rehearsal.cases.missing-columns", String.join(", ", missing));
        }
        List<CaseRow> rows = new ArrayList<>();
        List<BadLine> problems = new ArrayList<>();
        for (CSVRecord record : parser) {
            RowReader reader = new RowReader(rules, (int) parser.getCurrentLineNumber(), record.toMap());
            rows.add(reader.read());
            problems.addAll(reader.problems());
        }
        if (rows.isEmpty()) {
            problems.add(new BadLine(1, "-", "rehearsal.cases.no-rows", ""));
        }
        return new CasesFile(List.copyOf(rows), List.copyOf(problems));
    }

    private static CasesFile broken(int line, String key, String argument) {
        return new CasesFile(List.of(), List.of(new BadLine(line, "-", key, argument)));
    }
}
