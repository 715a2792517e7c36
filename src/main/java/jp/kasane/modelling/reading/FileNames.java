package jp.kasane.modelling.reading;

import java.util.regex.Pattern;
import jp.kasane.modelling.ModelKind;

/** Names of files: no folders, no tricks, an ending that the engine knows. */
final class FileNames {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M} ._()+-]{0,149}");

    private FileNames() {}

    static boolean areKept(String name, ReadingFindings findings) {
        if (!NAME.matcher(name).matches() || name.contains("..")) {
            findings.about("file-name", null, 0, name);
            return false;
        }
        if (ModelKind.of(name).filter(kind -> name.endsWith(kind.ending())).isEmpty()) {
            findings.about("file-kind", null, 0, name);
            return false;
        }
        return true;
    }
}
