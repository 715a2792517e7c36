package jp.kasane.systembuilding.process;

import java.util.Map;

/** Names that {@code SystemBuildingProcess.bpmn} and the code share. */
public final class IssueProcess {
    public static final String KEY = "SystemBuildingProcess";
    public static final String SORT = "UserTask_SortIssue";
    public static final String TRIAL = "UserTask_TrialArrangement";
    public static final String ROLL_OUT = "UserTask_RollOutArrangement";
    public static final String CONCLUDED_AT_CORE = "IssueConcludedAtCore";
    public static final String CONCLUDED_AT_SYSTEM = "IssueConcludedAtSystem";
    public static final String ALL_ACKNOWLEDGED = "AllOriginsAcknowledged";
    public static final String SORTING = "sorting";
    public static final String CONCLUSION = "issueConclusion";
    static final String ISSUE_ID = "issueId";
    static final String ANSWER_COUNT = "answerCount";
    static final String CORE_GROUP = "coreGroup";
    static final String SYSTEM_GROUP = "systemGroup";

    private IssueProcess() {}

    public static String businessKey(long issueId) {
        return "I-" + issueId;
    }

    /** Variables of a new instance. */
    public static Map<String, Object> startVariables(long issueId, String coreGroup, String systemGroup) {
        return Map.of(ISSUE_ID, issueId, CORE_GROUP, coreGroup, SYSTEM_GROUP, systemGroup);
    }
}
