package jp.kasane.rehearsal;

import java.util.List;
import jp.kasane.rehearsal.model.BadLine;

/** The cases file has bad lines; nothing was started. */
public class BadCasesException extends RuntimeException {

    private final List<BadLine> lines;

    BadCasesException(List<BadLine> lines) {
        super(lines.size() + " bad lines");
        this.lines = List.copyOf(lines);
    }

    public List<BadLine> lines() {
        return lines;
    }
}
