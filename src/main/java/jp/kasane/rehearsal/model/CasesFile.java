package jp.kasane.rehearsal.model;

import java.util.List;

/** The outcome of reading a cases file: usable only when no line is bad. */
public record CasesFile(List<CaseRow> rows, List<BadLine> badLines) {

    public boolean isUsable() {
        return badLines.isEmpty();
    }
}
