package jp.kasane.modelling.web;

import java.util.List;
import jp.kasane.modelling.ModelKind;
import jp.kasane.modelling.diff.ModelChange;

/**
 * Differences of one file, as shown.
 *
 * @param former number of the version compared with; 0 when the model is new
 * @param afterUrl where the picture of the later file is
 * @param beforeUrl where the picture of the earlier file is; empty when the model is new
 * @param afterMarks marks of added and changed elements as JSON
 * @param beforeMarks marks of removed elements as JSON
 */
record DiffView(
        String file,
        ModelKind kind,
        int former,
        List<ModelChange> changes,
        String afterUrl,
        String beforeUrl,
        String afterMarks,
        String beforeMarks) {

    public boolean isProcess() {
        return kind == ModelKind.PROCESS;
    }

    public boolean isNew() {
        return former == 0;
    }

    /** Whether something is gone, which only the earlier picture can show. */
    public boolean hasRemoved() {
        return changes.stream().anyMatch(change -> change.kind() == ModelChange.Kind.REMOVED);
    }
}
