package jp.kasane.engine;

import java.util.List;

/** The ways that process instances took through their diagrams, for those who look on. Nothing here moves anything. */
public interface ProcessTrails {

    /** Every instance with that business key, those that it called included, oldest first. */
    List<ProcessRun> runs(String businessKey);

    /** What a run passed through and where it stands, in the order of its steps. */
    List<ActivityVisit> visits(ProcessRun run);

    /** The diagram of the version that the run runs on, as BPMN XML. */
    String diagram(ProcessRun run);
}
