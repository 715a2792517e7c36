package jp.kasane.privacy.rendition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tab-separated tables beside this class. Lines that begin with # are comments. */
final class DataTable {

    private DataTable() {}

    static List<List<String>> read(String name) {
        try (InputStream file = DataTable.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name);
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
