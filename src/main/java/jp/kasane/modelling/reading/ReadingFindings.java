package jp.kasane.modelling.reading;

import java.util.ArrayList;
import java.util.List;
import jp.kasane.modelling.ModelFinding;
import org.jspecify.annotations.Nullable;

/** Errors of one file, up to a limit. */
final class ReadingFindings {

    private static final int SHORT = 80;

    private final String file;
    private final int limit;
    private final List<ModelFinding> findings = new ArrayList<>();

    ReadingFindings(String file, int limit) {
        this.file = file;
        this.limit = limit;
    }

    /**
     * @param element the nearest id, or null
     * @param line from 1; 0 when unknown
     */
    void about(String code, @Nullable String element, int line, String... arguments) {
        if (isFull()) {
            return;
        }
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = shortened(arguments[i]);
        }
        ModelFinding finding = ModelFinding.error(code, shortened(file), element, arguments);
        findings.add(line > 0 ? finding.at(line) : finding);
        if (findings.size() == limit) {
            findings.add(ModelFinding.error("too-many-findings", shortened(file), null, String.valueOf(limit)));
        }
    }

    boolean isFull() {
        return findings.size() > limit;
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    List<ModelFinding> list() {
        return List.copyOf(findings);
    }

    /** Messages stay readable, whatever a file holds. */
    private static String shortened(String value) {
        String plain = value.replaceAll("\\p{Cntrl}", " ");
        return plain.length() <= SHORT ? plain : plain.substring(0, SHORT) + "…";
    }
}
