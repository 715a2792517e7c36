package jp.kasane.modelling.rules;

import static jp.kasane.modelling.rules.ModelEdit.CASE;
import static jp.kasane.modelling.rules.ModelEdit.DELIBERATION;
import static jp.kasane.modelling.rules.ModelEdit.FOLLOW_UP;
import static jp.kasane.modelling.rules.ModelEdit.MEETING;
import static jp.kasane.modelling.rules.ModelEdit.SOUND;
import static jp.kasane.modelling.rules.ModelEdit.edit;
import static jp.kasane.modelling.rules.ModelEdit.kind;
import static jp.kasane.modelling.rules.ModelEdit.line;
import static jp.kasane.modelling.rules.ModelEdit.wide;
import static jp.kasane.modelling.rules.RuleCode.CALLER_INPUT;
import static jp.kasane.modelling.rules.RuleCode.CALLER_OUTPUT;
import static jp.kasane.modelling.rules.RuleCode.CALL_BUSINESS_KEY;
import static jp.kasane.modelling.rules.RuleCode.CALL_INPUT;
import static jp.kasane.modelling.rules.RuleCode.CALL_OUTPUT;
import static jp.kasane.modelling.rules.RuleCode.CALL_UNKNOWN;
import static jp.kasane.modelling.rules.RuleCode.CODE_IN_MODEL;
import static jp.kasane.modelling.rules.RuleCode.CONDITION_PLACE;
import static jp.kasane.modelling.rules.RuleCode.DEAD_END;
import static jp.kasane.modelling.rules.RuleCode.DELEGATE_MISSING;
import static jp.kasane.modelling.rules.RuleCode.DELEGATE_NAME;
import static jp.kasane.modelling.rules.RuleCode.DELEGATE_UNKNOWN;
import static jp.kasane.modelling.rules.RuleCode.DIAGRAM_EDGE;
import static jp.kasane.modelling.rules.RuleCode.DIAGRAM_SHAPE;
import static jp.kasane.modelling.rules.RuleCode.DOCUMENTATION_MISSING;
import static jp.kasane.modelling.rules.RuleCode.DUE_FORM;
import static jp.kasane.modelling.rules.RuleCode.DUE_LONG;
import static jp.kasane.modelling.rules.RuleCode.DUE_MISSING;
import static jp.kasane.modelling.rules.RuleCode.ELEMENT_ID;
import static jp.kasane.modelling.rules.RuleCode.ELEMENT_KIND;
import static jp.kasane.modelling.rules.RuleCode.EXPRESSION_FORM;
import static jp.kasane.modelling.rules.RuleCode.FIXED_MESSAGE;
import static jp.kasane.modelling.rules.RuleCode.FIXED_TASK;
import static jp.kasane.modelling.rules.RuleCode.FLOW_TOO_WIDE;
import static jp.kasane.modelling.rules.RuleCode.FLOW_UNLINKED;
import static jp.kasane.modelling.rules.RuleCode.FORM_ELEMENT;
import static jp.kasane.modelling.rules.RuleCode.FORM_MISSING;
import static jp.kasane.modelling.rules.RuleCode.FORM_UNKNOWN;
import static jp.kasane.modelling.rules.RuleCode.GATEWAY_CONDITION;
import static jp.kasane.modelling.rules.RuleCode.GATEWAY_DEFAULT;
import static jp.kasane.modelling.rules.RuleCode.HISTORY_MISSING;
import static jp.kasane.modelling.rules.RuleCode.HISTORY_SHORT;
import static jp.kasane.modelling.rules.RuleCode.ID_MISSING;
import static jp.kasane.modelling.rules.RuleCode.LABEL_LANGUAGE;
import static jp.kasane.modelling.rules.RuleCode.LABEL_MISSING;
import static jp.kasane.modelling.rules.RuleCode.LADDER_ANSWER;
import static jp.kasane.modelling.rules.RuleCode.LADDER_LAYER_LITERAL;
import static jp.kasane.modelling.rules.RuleCode.LADDER_LAYER_MISSING;
import static jp.kasane.modelling.rules.RuleCode.LADDER_LAYER_UNKNOWN;
import static jp.kasane.modelling.rules.RuleCode.LADDER_OUTCOME;
import static jp.kasane.modelling.rules.RuleCode.LADDER_REFERRAL;
import static jp.kasane.modelling.rules.RuleCode.LADDER_UNDECLARED;
import static jp.kasane.modelling.rules.RuleCode.LOOP_WITHOUT_WAIT;
import static jp.kasane.modelling.rules.RuleCode.MESSAGE_ID;
import static jp.kasane.modelling.rules.RuleCode.MESSAGE_MISSING;
import static jp.kasane.modelling.rules.RuleCode.MESSAGE_UNKNOWN;
import static jp.kasane.modelling.rules.RuleCode.NO_WAY_OUT;
import static jp.kasane.modelling.rules.RuleCode.PROCESS_COUNT;
import static jp.kasane.modelling.rules.RuleCode.PROCESS_EXECUTABLE;
import static jp.kasane.modelling.rules.RuleCode.PROCESS_FILE_NAME;
import static jp.kasane.modelling.rules.RuleCode.PROCESS_ID_CHANGED;
import static jp.kasane.modelling.rules.RuleCode.PROCESS_ID_FORM;
import static jp.kasane.modelling.rules.RuleCode.PROCESS_SIZE;
import static jp.kasane.modelling.rules.RuleCode.PROCESS_UNUSED;
import static jp.kasane.modelling.rules.RuleCode.REFERENCE_BROKEN;
import static jp.kasane.modelling.rules.RuleCode.REPEAT_COUNT;
import static jp.kasane.modelling.rules.RuleCode.RESPONSIBLE_FORM;
import static jp.kasane.modelling.rules.RuleCode.RESPONSIBLE_MISSING;
import static jp.kasane.modelling.rules.RuleCode.SPLIT_WITHOUT_GATEWAY;
import static jp.kasane.modelling.rules.RuleCode.START_COUNT;
import static jp.kasane.modelling.rules.RuleCode.SUBJECT_MISSING;
import static jp.kasane.modelling.rules.RuleCode.SUBJECT_OTHER;
import static jp.kasane.modelling.rules.RuleCode.TIMER_FORM;
import static jp.kasane.modelling.rules.RuleCode.TIMER_SHORT;
import static jp.kasane.modelling.rules.RuleCode.TOKEN_TWICE;
import static jp.kasane.modelling.rules.RuleCode.UNREACHABLE;
import static jp.kasane.modelling.rules.RuleCode.VARIABLE_UNCERTAIN;
import static jp.kasane.modelling.rules.RuleCode.VARIABLE_UNKNOWN;

import java.util.List;

/** Changes after which a model still just keeps the rule. */
final class KeepingEdits {

    static final List<ModelEdit> ALL = List.of(
            edit(ID_MISSING, SOUND, "<bpmn:timeDuration", "<bpmn:timeDuration id=\"TimeDuration_Late\""),
            edit(REFERENCE_BROKEN, SOUND, "name=\"手本\"", "name=\"よい手本\""),
            edit(
                    PROCESS_COUNT,
                    SOUND,
                    "  <bpmn:message id=\"Message_SoundHeard\"",
                    "  <bpmn:message id=\"Message_Second\" name=\"Second\" />\n  <bpmn:message id=\"Message_SoundHeard\""),
            edit(PROCESS_ID_FORM, SOUND, "bpmn:process id=\"SoundProcess\"", "bpmn:process id=\"Sound2Process\""),
            edit(PROCESS_ID_CHANGED, SOUND, "bpmn:process id=\"SoundProcess\"", "bpmn:process id=\"Sound2Process\""),
            edit(PROCESS_FILE_NAME, SOUND, "name=\"手本\"", "name=\"よい手本\""),
            edit(PROCESS_EXECUTABLE, SOUND, "name=\"手本\"", "name=\"よい手本\""),
            edit(
                    PROCESS_UNUSED,
                    CASE,
                    "bpmn:process id=\"CaseEscalationProcess\"",
                    "bpmn:process id=\"OtherCaseEscalationProcess\""),
            edit(HISTORY_MISSING, SOUND, "\"P1825D\"", "\"1825\""),
            edit(HISTORY_SHORT, SOUND, "\"P1825D\"", "\"1825\""),
            edit(ELEMENT_KIND, SOUND, "bpmn:parallelGateway", "bpmn:exclusiveGateway"),
            edit(ELEMENT_ID, SOUND, "ServiceTask_WriteDown", "ServiceTask_WriteDown2"),
            edit(MESSAGE_ID, SOUND, "SoundHeard", "SoundNoticed"),
            edit(LABEL_MISSING, SOUND, "name=\"はい\"", "name=\"可\""),
            edit(LABEL_LANGUAGE, SOUND, "name=\"見てみる\"", "name=\"look する\""),
            edit(
                    DOCUMENTATION_MISSING,
                    SOUND,
                    "<bpmn:documentation>Violators of the model rules are made from this process by replacing text.</bpmn:documentation>",
                    "<bpmn:documentation>見本</bpmn:documentation>"),
            edit(DIAGRAM_SHAPE, SOUND, "name=\"手本\"", "name=\"よい手本\""),
            edit(DIAGRAM_EDGE, SOUND, "name=\"手本\"", "name=\"よい手本\""),
            edit(CODE_IN_MODEL, SOUND, "camunda:asyncAfter=\"false\"", "camunda:asyncBefore=\"true\""),
            edit(EXPRESSION_FORM, SOUND, "${found}", "${found == 'X-1'}"),
            edit(
                    EXPRESSION_FORM,
                    SOUND,
                    "<bpmn:documentation>Violators of the model rules are made from this process by replacing text.</bpmn:documentation>",
                    "<bpmn:documentation>${caseId.x} は書けない</bpmn:documentation>"),
            edit(
                    DELEGATE_MISSING,
                    SOUND,
                    " camunda:delegateExpression=\"${writeDownDelegate}\"",
                    " camunda:delegateExpression=\"${closeCaseDelegate}\""),
            edit(DELEGATE_UNKNOWN, SOUND, "${writeDownDelegate}", "${closeCaseDelegate}"),
            edit(DELEGATE_NAME, SOUND, "ServiceTask_WriteDown", "ServiceTask_WriteDownAgain"),
            edit(DELEGATE_NAME, SOUND, "ServiceTask_WriteDown", "Activity_0x1y2z3"),
            edit(FORM_MISSING, SOUND, "meeting/look", "casework/assess-case"),
            edit(FORM_UNKNOWN, SOUND, "meeting/look", "casework/assess-case"),
            edit(FORM_ELEMENT, SOUND, "name=\"手本\"", "name=\"よい手本\""),
            edit(RESPONSIBLE_MISSING, SOUND, " camunda:candidateGroups=\"CSW\"", " camunda:assignee=\"${caseId}\""),
            edit(RESPONSIBLE_FORM, SOUND, "\"CSW\"", "\"CORE:SECRETARIAT\""),
            edit(RESPONSIBLE_FORM, SOUND, "\"CSW\"", "\"${caseId}\""),
            edit(SUBJECT_MISSING, SOUND, "value=\"CASE\"", "value=\"MEETING\""),
            edit(SUBJECT_OTHER, SOUND, "name=\"手本\"", "name=\"よい手本\""),
            edit(DUE_MISSING, SOUND, "P14D", "P1D"),
            edit(DUE_FORM, SOUND, "\"P14D\"", "\"2027-04-01\""),
            edit(DUE_FORM, SOUND, "\"P14D\"", "\"2027-04-01T17:15:00\""),
            edit(DUE_FORM, SOUND, "\"P14D\"", "\"2027-04-01T17:15:00+09:00\""),
            edit(DUE_FORM, SOUND, "\"P14D\"", "\"PT36H\""),
            edit(DUE_FORM, SOUND, "\"P14D\"", "\"P1M\""),
            edit(DUE_FORM, SOUND, "\"P14D\"", "\"P1DT12H\""),
            edit(DUE_FORM, SOUND, "\"P14D\"", "\"${caseId}\""),
            edit(DUE_LONG, SOUND, "\"P14D\"", "\"P366D\""),
            edit(DUE_LONG, SOUND, "\"P14D\"", "\"P1Y\""),
            edit(
                    CALL_UNKNOWN,
                    SOUND,
                    "calledElement=\"SoundProcess\"",
                    "calledElement=\"UrgentCareConferenceProcess\""),
            edit(CALL_BUSINESS_KEY, SOUND, "name=\"手本\"", "name=\"よい手本\""),
            edit(
                    CALL_INPUT,
                    SOUND,
                    "<camunda:in source=\"caseId\" target=\"caseId\" />",
                    "<camunda:in variables=\"all\" />"),
            edit(CALL_OUTPUT, SOUND, "<camunda:out source=\"found\"", "<camunda:out source=\"caseId\""),
            edit(
                    CALLER_INPUT,
                    DELIBERATION,
                    "escalation/accept-referral\" camunda:candidateGroups=\"${secretariatGroup}\"",
                    "escalation/accept-referral\" camunda:candidateGroups=\"${councilCode}\""),
            edit(CALLER_OUTPUT, DELIBERATION, "escalation/confirm-proposal", "casework/assess-case"),
            edit(GATEWAY_DEFAULT, SOUND, "name=\"手本\"", "name=\"よい手本\""),
            edit(GATEWAY_CONDITION, SOUND, "name=\"手本\"", "name=\"よい手本\""),
            edit(CONDITION_PLACE, SOUND, "${found}", "${caseId}"),
            edit(SPLIT_WITHOUT_GATEWAY, SOUND, "name=\"手本\"", "name=\"よい手本\""),
            edit(START_COUNT, SOUND, "name=\"手本\"", "name=\"よい手本\""),
            edit(FLOW_UNLINKED, SOUND, "name=\"手本\"", "name=\"よい手本\""),
            edit(DEAD_END, SOUND, "name=\"手本\"", "name=\"よい手本\""),
            edit(UNREACHABLE, SOUND, "name=\"手本\"", "name=\"よい手本\""),
            kind(NO_WAY_OUT, SOUND, "Gateway_Fork", "exclusiveGateway"),
            kind(TOKEN_TWICE, CASE, "Gateway_Fork", "exclusiveGateway"),
            edit(
                    LOOP_WITHOUT_WAIT,
                    SOUND,
                    "<bpmn:receiveTask id=\"ReceiveTask_Listen\" name=\"耳をすます\" messageRef=\"Message_SoundHeard\">",
                    "<bpmn:serviceTask id=\"ReceiveTask_Listen\" name=\"耳をすます\">",
                    "</bpmn:receiveTask>",
                    "</bpmn:serviceTask>"),
            kind(LOOP_WITHOUT_WAIT, FOLLOW_UP, "UserTask_VerifyReport", "serviceTask"),
            edit(
                    REPEAT_COUNT,
                    CASE,
                    "<bpmn:loopCardinality xsi:type=\"bpmn:tFormalExpression\">${answerCount}</bpmn:loopCardinality>",
                    "<bpmn:loopCardinality xsi:type=\"bpmn:tFormalExpression\">100</bpmn:loopCardinality>"),
            edit(MESSAGE_MISSING, SOUND, "name=\"手本\"", "name=\"よい手本\""),
            edit(MESSAGE_UNKNOWN, SOUND, "name=\"SoundHeard\"", "name=\"CareConferenceConcluded\""),
            edit(TIMER_FORM, SOUND, "PT5M", "P7D"),
            edit(TIMER_FORM, SOUND, "PT5M", "${caseId}"),
            edit(TIMER_FORM, SOUND, "bpmn:timeDuration", "bpmn:timeDate", "PT5M", "2027-04-01T09:00:00"),
            edit(TIMER_SHORT, SOUND, "PT5M", "PT5M1S"),
            edit(FIXED_TASK, SOUND, "name=\"手本\"", "name=\"よい手本\""),
            edit(FIXED_MESSAGE, MEETING, "name=\"AgendaStarted\"", "name=\"MeetingPostponed\""),
            edit(VARIABLE_UNKNOWN, SOUND, "${found}", "${caseId == '1'}"),
            edit(
                    VARIABLE_UNCERTAIN,
                    DELIBERATION,
                    "escalation/confirm-proposal\" camunda:candidateGroups=\"${secretariatGroup}\"",
                    "escalation/confirm-proposal\" camunda:candidateGroups=\"${councilCode}\""),
            edit(LADDER_LAYER_LITERAL, CASE, "${'BLOCK'}", "${'CARE'}"),
            edit(LADDER_LAYER_UNKNOWN, CASE, "${'BLOCK'}", "${'CARE'}"),
            edit(LADDER_LAYER_MISSING, CASE, "name=\"ブロック会議で検討\"", "name=\"検討\""),
            edit(LADDER_UNDECLARED, CASE, "name=\"ブロック会議で検討\"", "name=\"検討\""),
            edit(LADDER_OUTCOME, CASE, "${outcome == 'ISSUE'}", "${outcome == 'NEED'}"),
            edit(
                    LADDER_REFERRAL,
                    CASE,
                    "<camunda:in sourceExpression=\"${0}\" target=\"referralId\" />",
                    "<camunda:in source=\"referralId\" target=\"referralId\" />"),
            edit(LADDER_ANSWER, CASE, "${outcome == 'ISSUE'}", "${outcome == 'NEED'}"),
            wide(FLOW_TOO_WIDE, 10),
            line(PROCESS_SIZE, 298));

    private KeepingEdits() {}
}
