package jp.kasane.modelling.reading;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Files of another kind under the name of a model, told by their first bytes. */
final class Disguise {

    private static final Map<String, String> MAGIC = Map.ofEntries(
            Map.entry("PK", "ZIP"),
            Map.entry("\u001f\u008b", "GZIP"),
            Map.entry("BZh", "BZIP2"),
            Map.entry("\u00fd7zXZ", "XZ"),
            Map.entry("7z\u00bc\u00af", "7-Zip"),
            Map.entry("Rar!", "RAR"),
            Map.entry("(\u00b5/\u00fd", "Zstandard"),
            Map.entry("%PDF", "PDF"),
            Map.entry("\u00d0\u00cf\u0011\u00e0", "OLE"),
            Map.entry("\u0089PNG", "PNG"),
            Map.entry("\u00ff\u00d8\u00ff", "JPEG"),
            Map.entry("GIF8", "GIF"),
            Map.entry("\u007fELF", "ELF"),
            Map.entry("MZ", "EXE"),
            Map.entry("\u00ca\u00fe\u00ba\u00be", "Java class"),
            Map.entry("\u00ac\u00ed\u0000\u0005", "Java serialization"),
            Map.entry("#!", "script"),
            Map.entry("{", "JSON"));

    private Disguise() {}

    /** The kind that it really is, when it is none of ours. */
    static Optional<String> of(byte[] content) {
        String start = new String(content, 0, Math.min(8, content.length), StandardCharsets.ISO_8859_1);
        return MAGIC.entrySet().stream()
                .filter(magic -> start.startsWith(magic.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
