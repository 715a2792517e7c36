package jp.kasane.modelling.migration;

import jp.kasane.modelling.migration.plan.ModelText;

/** Versions of the trial model that the engine treats in its own way. */
final class TrialModels {

    private TrialModels() {}

    /** The task of monitoring lies within a new repetition. */
    static ModelText monitoringInsideTheRepetition() {
        return Trial.MODEL
                .with("SubProcess_CarryAnswerDown", "SubProcess_WatchOver")
                .with("UserTask_MonitorCase", "UserTask_Swapped")
                .with("UserTask_AcknowledgeAnswer", "UserTask_MonitorCase")
                .with("UserTask_Swapped", "UserTask_AcknowledgeAnswer")
                .with("\"REFERRAL\"", "\"SWAPPED\"")
                .with("\"CASE\"", "\"REFERRAL\"")
                .with("\"SWAPPED\"", "\"CASE\"")
                .with(
                        "<camunda:property name=\"subjectVariable\" value=\"referralId\" />",
                        "<camunda:property name=\"subjectVariable\" value=\"caseId\" />");
    }
}
