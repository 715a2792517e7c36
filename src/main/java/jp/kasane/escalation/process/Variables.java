package jp.kasane.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Names of the variables in the ladder's processes: ids, codes and dates only. */
final class Variables {

    static final String CASE_ID = "caseId";
    static final String CASE_NUMBER = "caseNumber";
    static final String ASSESSMENT_DUE = "assessmentDue";
    static final String REFERRAL_ID = "referralId";
    static final String LAYER = "layer";
    static final String URGENCY = "urgency";
    static final String DELIBERATION_ID = "deliberationId";
    static final String COUNCIL_CODE = "councilCode";
    static final String SECRETARIAT_GROUP = "secretariatGroup";
    static final String REFERRED = "referred";
    static final String PROPOSED_OUTCOME = "proposedOutcome";
    static final String DECISION_RECORD_ID = "decisionRecordId";
    static final String OUTCOME = "outcome";
    static final String ACCEPTED = "accepted";
    static final String SHARE_SUCCESS = "shareSuccess";
    static final String MONITORING = "monitoring";
    static final String ANSWER_COUNT = "answerCount";
    static final String MONITORING_DUE = "monitoringDue";
    static final String LOOP_COUNTER = "loopCounter";
    static final String RECEIVING_GROUP = "receivingGroup";
    static final String CONVENER_GROUP = "convenerGroup";
    static final String CONFERENCE_DEADLINE = "conferenceDeadline";

    private Variables() {}

    static long caseId(DelegateExecution execution) {
        return (Long) execution.getVariable(CASE_ID);
    }

    static long deliberationId(DelegateExecution execution) {
        return (Long) execution.getVariable(DELIBERATION_ID);
    }

    /** 0 when there is none. */
    static long referralId(DelegateExecution execution) {
        return execution.getVariable(REFERRAL_ID) instanceof Long id ? id : 0;
    }

    static String text(DelegateExecution execution, String name) {
        return String.valueOf(execution.getVariable(name));
    }
}
