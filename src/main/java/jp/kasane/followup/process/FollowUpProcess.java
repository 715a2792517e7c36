package jp.kasane.followup.process;

import java.time.OffsetDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import jp.kasane.followup.model.Action;

/** Names that {@code FollowUpActionProcess.bpmn} and the code share. */
public final class FollowUpProcess {
    public static final String KEY = "FollowUpActionProcess";
    public static final String CARRY_OUT = "UserTask_CarryOutAction";
    public static final String CHASE = "UserTask_ChaseOverdue";
    public static final String VERIFY = "UserTask_VerifyReport";
    public static final String RESCHEDULED = "ActionRescheduled";
    public static final String WITHDRAWN = "ActionWithdrawn";
    public static final String VERIFIED = "verified";
    static final String ACTION_ID = "actionId";
    static final String ASSIGNEE_ID = "assigneeId";
    static final String DUE_AT = "dueAt";
    static final String REMINDER_AT = "reminderAt";
    static final String SECRETARIAT_GROUP = "secretariatGroup";

    private FollowUpProcess() {}

    public static String businessKey(long actionId) {
        return "A-" + actionId;
    }

    /** Who is asked and when, as the process's variables. */
    public static Map<String, Object> variables(Action action) {
        return Map.of(
                ASSIGNEE_ID, String.valueOf(action.assigneeId()),
                DUE_AT, date(action.schedule().dueAt()),
                REMINDER_AT, date(action.schedule().reminderAt()));
    }

    /** Variables of a new instance. */
    public static Map<String, Object> startVariables(Action action, String secretariatGroup) {
        Map<String, Object> variables = new HashMap<>(variables(action));
        variables.put(ACTION_ID, action.id());
        variables.put(SECRETARIAT_GROUP, secretariatGroup);
        return variables;
    }

    private static Date date(OffsetDateTime at) {
        return Date.from(at.toInstant());
    }
}
