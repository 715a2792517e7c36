package jp.kasane.rehearsal;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.kasane.rehearsal.model.CaseRow;
import org.springframework.stereotype.Component;

/** Which registered case plays which row of the cases file. */
@Component
class CaseScript {

    private final Map<Long, CaseRow> rowOfCase = new LinkedHashMap<>();
    private final Map<Long, Integer> monitored = new LinkedHashMap<>();

    void cast(long caseId, CaseRow row) {
        rowOfCase.put(caseId, row);
    }

    CaseRow rowOf(long caseId) {
        CaseRow row = rowOfCase.get(caseId);
        if (row == null) {
            throw new IllegalStateException("case " + caseId + " plays no row");
        }
        return row;
    }

    /** Registered cases in the order of their intake. */
    Map<Long, CaseRow> all() {
        return rowOfCase;
    }

    /** How often the case was monitored before; counts this time. */
    int monitoredBefore(long caseId) {
        return monitored.merge(caseId, 1, Integer::sum) - 1;
    }
}
