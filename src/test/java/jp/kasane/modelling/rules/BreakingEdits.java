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

/** Changes by which a sound model breaks a rule. */
final class BreakingEdits {

    static final List<ModelEdit> ALL = List.of(
            edit(ID_MISSING, SOUND, "<bpmn:process id=\"SoundProcess\"", "<bpmn:process"),
            edit(REFERENCE_BROKEN, SOUND, "sourceRef=\"UserTask_Look\"", "sourceRef=\"SoundProcess\""),
            edit(REFERENCE_BROKEN, SOUND, "targetRef=\"EndEvent_Late\"", "targetRef=\"Flow_Late\""),
            edit(REFERENCE_BROKEN, SOUND, "attachedToRef=\"UserTask_Look\"", "attachedToRef=\"Gateway_Found\""),
            edit(REFERENCE_BROKEN, SOUND, "messageRef=\"Message_SoundHeard\"", "messageRef=\"UserTask_Look\""),
            edit(REFERENCE_BROKEN, SOUND, "default=\"Flow_NotFound\"", "default=\"Gateway_Fork\""),
            edit(REFERENCE_BROKEN, SOUND, "bpmnElement=\"Flow_Late\"", "bpmnElement=\"UserTask_Look\""),
            edit(
                    PROCESS_COUNT,
                    SOUND,
                    "  <bpmn:message id=\"Message_SoundHeard\"",
                    "  <bpmn:process id=\"SecondProcess\" isExecutable=\"true\" />\n  <bpmn:message id=\"Message_SoundHeard\""),
            edit(PROCESS_ID_FORM, SOUND, "bpmn:process id=\"SoundProcess\"", "bpmn:process id=\"soundProcess\""),
            edit(
                    PROCESS_ID_CHANGED,
                    MEETING,
                    "bpmn:process id=\"MeetingCycleProcess\"",
                    "bpmn:process id=\"OtherCycleProcess\""),
            edit(PROCESS_FILE_NAME, SOUND, "bpmn:process id=\"SoundProcess\"", "bpmn:process id=\"Sound2Process\""),
            edit(PROCESS_EXECUTABLE, SOUND, "isExecutable=\"true\"", "isExecutable=\"false\""),
            edit(PROCESS_UNUSED, SOUND, "bpmn:process id=\"SoundProcess\"", "bpmn:process id=\"LonelyProcess\""),
            edit(HISTORY_MISSING, SOUND, " camunda:historyTimeToLive=\"P1825D\"", ""),
            edit(HISTORY_MISSING, SOUND, "\"P1825D\"", "\"P5Y\""),
            edit(HISTORY_SHORT, SOUND, "\"P1825D\"", "\"P1824D\""),
            edit(ELEMENT_KIND, SOUND, "bpmn:parallelGateway", "bpmn:inclusiveGateway"),
            edit(ELEMENT_ID, SOUND, "UserTask_Look", "Activity_0x1y2z3"),
            edit(ELEMENT_ID, SOUND, "Gateway_Found", "Gateway_0x3f2"),
            edit(MESSAGE_ID, SOUND, "Message_SoundHeard", "Message_Other"),
            edit(LABEL_MISSING, SOUND, "name=\"はい\"", ""),
            edit(LABEL_LANGUAGE, SOUND, "name=\"見てみる\"", "name=\"look\""),
            edit(
                    DOCUMENTATION_MISSING,
                    SOUND,
                    "<bpmn:documentation>Violators of the model rules are made from this process by replacing text.</bpmn:documentation>",
                    ""),
            edit(DIAGRAM_SHAPE, SOUND, "bpmnElement=\"UserTask_Look\"", "bpmnElement=\"SoundProcess\""),
            edit(DIAGRAM_EDGE, SOUND, "bpmnElement=\"Flow_Found\"", "bpmnElement=\"SoundProcess\""),
            edit(
                    CODE_IN_MODEL,
                    SOUND,
                    "<!-- listener -->",
                    "<camunda:executionListener class=\"X\" event=\"start\" />"),
            edit(CODE_IN_MODEL, SOUND, "camunda:asyncAfter=\"false\"", "camunda:class=\"X\""),
            edit(CODE_IN_MODEL, SOUND, "<bpmn:conditionExpression ", "<bpmn:conditionExpression language=\"js\" "),
            edit(EXPRESSION_FORM, SOUND, "${found}", "${found.getClass()}"),
            edit(EXPRESSION_FORM, SOUND, "${found}", "#{found}"),
            edit(EXPRESSION_FORM, SOUND, "${found}", "${found == 'X' ? a : b}"),
            edit(EXPRESSION_FORM, SOUND, "${found}", "${found"),
            edit(EXPRESSION_FORM, SOUND, "name=\"見てみる\"", "name=\"見てみる ${caseId.x}\""),
            edit(DELEGATE_MISSING, SOUND, " camunda:delegateExpression=\"${writeDownDelegate}\"", ""),
            edit(DELEGATE_UNKNOWN, SOUND, "${writeDownDelegate}", "${otherDelegate}"),
            edit(DELEGATE_UNKNOWN, SOUND, "${writeDownDelegate}", "${caseId}"),
            edit(DELEGATE_NAME, SOUND, "${writeDownDelegate}", "${closeCaseDelegate}"),
            edit(FORM_MISSING, SOUND, " camunda:formKey=\"meeting/look\"", ""),
            edit(FORM_UNKNOWN, SOUND, "meeting/look", "meeting/stare"),
            edit(FORM_ELEMENT, SOUND, "UserTask_Look", "UserTask_LookAgain"),
            edit(RESPONSIBLE_MISSING, SOUND, " camunda:candidateGroups=\"CSW\"", ""),
            edit(RESPONSIBLE_MISSING, SOUND, "\"CSW\"", "\"CSW,ADMIN\""),
            edit(RESPONSIBLE_MISSING, SOUND, "\"CSW\"", "\"CSW\" camunda:assignee=\"${caseId}\""),
            edit(RESPONSIBLE_FORM, SOUND, "\"CSW\"", "\"BOSS\""),
            edit(RESPONSIBLE_FORM, SOUND, "\"CSW\"", "\"CORE:BOSS\""),
            edit(RESPONSIBLE_FORM, SOUND, "\"CSW\"", "\":SECRETARIAT\""),
            edit(RESPONSIBLE_FORM, SOUND, " camunda:candidateGroups=\"CSW\"", " camunda:assignee=\"31\""),
            edit(SUBJECT_MISSING, SOUND, "value=\"CASE\"", "value=\"HOUSE\""),
            edit(SUBJECT_MISSING, SOUND, "subjectVariable", "subject"),
            edit(SUBJECT_OTHER, SOUND, "value=\"CASE\"", "value=\"MEETING\""),
            edit(DUE_MISSING, SOUND, " camunda:dueDate=\"P14D\"", ""),
            edit(DUE_FORM, SOUND, "\"P14D\"", "\"soon\""),
            edit(DUE_FORM, SOUND, "\"P14D\"", "\"P\""),
            edit(DUE_FORM, SOUND, "\"P14D\"", "\"P0D\""),
            edit(DUE_FORM, SOUND, "\"P14D\"", "\"2027-13-01\""),
            edit(DUE_FORM, SOUND, "\"P14D\"", "\"P14\""),
            edit(DUE_LONG, SOUND, "\"P14D\"", "\"P13M\""),
            edit(DUE_LONG, SOUND, "\"P14D\"", "\"P367D\""),
            edit(DUE_LONG, SOUND, "\"P14D\"", "\"P366DT1S\""),
            edit(CALL_UNKNOWN, SOUND, "calledElement=\"SoundProcess\"", "calledElement=\"NoProcess\""),
            edit(CALL_BUSINESS_KEY, SOUND, "<camunda:in businessKey=\"${caseNumber}\" />", ""),
            edit(CALL_INPUT, SOUND, "<camunda:in source=\"caseId\" target=\"caseId\" />", ""),
            edit(CALL_OUTPUT, SOUND, "<camunda:out source=\"found\"", "<camunda:out source=\"lost\""),
            edit(
                    CALLER_INPUT,
                    DELIBERATION,
                    "escalation/accept-referral\" camunda:candidateGroups=\"${secretariatGroup}\"",
                    "escalation/accept-referral\" camunda:candidateGroups=\"${coreGroup}\""),
            edit(
                    CALLER_OUTPUT,
                    DELIBERATION,
                    "escalation/confirm-proposal",
                    "casework/assess-case",
                    "${resumeDeliberationDelegate}",
                    "${shareSuccessDelegate}"),
            edit(GATEWAY_DEFAULT, SOUND, " default=\"Flow_NotFound\"", ""),
            edit(GATEWAY_DEFAULT, SOUND, " default=\"Flow_NotFound\"", " default=\"Flow_Heard\""),
            edit(GATEWAY_CONDITION, SOUND, " default=\"Flow_NotFound\"", " default=\"Flow_Found\""),
            edit(
                    CONDITION_PLACE,
                    SOUND,
                    "<bpmn:sequenceFlow id=\"Flow_Begun\" sourceRef=\"StartEvent_Begun\" targetRef=\"ReceiveTask_Listen\" />",
                    "<bpmn:sequenceFlow id=\"Flow_Begun\" sourceRef=\"StartEvent_Begun\" targetRef=\"ReceiveTask_Listen\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${caseId}</bpmn:conditionExpression></bpmn:sequenceFlow>"),
            edit(
                    SPLIT_WITHOUT_GATEWAY,
                    SOUND,
                    "      <bpmn:outgoing>Flow_Looked</bpmn:outgoing>\n",
                    "      <bpmn:outgoing>Flow_Looked</bpmn:outgoing>\n      <bpmn:outgoing>Flow_Extra</bpmn:outgoing>\n",
                    "    <bpmn:sequenceFlow id=\"Flow_Looked\"",
                    "    <bpmn:sequenceFlow id=\"Flow_Extra\" sourceRef=\"UserTask_Look\" targetRef=\"EndEvent_Done\" />\n    <bpmn:sequenceFlow id=\"Flow_Looked\""),
            edit(
                    START_COUNT,
                    SOUND,
                    "<bpmn:outgoing>Flow_Begun</bpmn:outgoing>",
                    "<bpmn:outgoing>Flow_Begun</bpmn:outgoing><bpmn:messageEventDefinition id=\"MessageEventDefinition_Begun\" />"),
            edit(FLOW_UNLINKED, SOUND, "<bpmn:outgoing>Flow_Heard</bpmn:outgoing>", ""),
            edit(FLOW_UNLINKED, SOUND, "<bpmn:incoming>Flow_Heard</bpmn:incoming>", ""),
            edit(FLOW_UNLINKED, SOUND, "targetRef=\"EndEvent_Again\"", "targetRef=\"EndEvent_Done\""),
            edit(
                    DEAD_END,
                    SOUND,
                    "<bpmn:outgoing>Flow_Done</bpmn:outgoing>",
                    "",
                    "<bpmn:incoming>Flow_Done</bpmn:incoming>",
                    "",
                    "<bpmn:sequenceFlow id=\"Flow_Done\" sourceRef=\"ServiceTask_WriteDown\" targetRef=\"EndEvent_Done\" />",
                    ""),
            edit(
                    UNREACHABLE,
                    SOUND,
                    "<bpmn:outgoing>Flow_Done</bpmn:outgoing>",
                    "",
                    "<bpmn:incoming>Flow_Done</bpmn:incoming>",
                    "",
                    "<bpmn:sequenceFlow id=\"Flow_Done\" sourceRef=\"ServiceTask_WriteDown\" targetRef=\"EndEvent_Done\" />",
                    ""),
            kind(NO_WAY_OUT, SOUND, "Gateway_ToLook", "parallelGateway"),
            kind(NO_WAY_OUT, CASE, "Gateway_ToArea", "parallelGateway"),
            kind(TOKEN_TWICE, CASE, "Gateway_Join", "exclusiveGateway"),
            edit(LOOP_WITHOUT_WAIT, SOUND, "targetRef=\"UserTask_Look\"", "targetRef=\"Gateway_ToLook\""),
            edit(
                    LOOP_WITHOUT_WAIT,
                    SOUND,
                    "<bpmn:receiveTask id=\"ReceiveTask_Listen\" name=\"耳をすます\" messageRef=\"Message_SoundHeard\">",
                    "<bpmn:serviceTask id=\"ReceiveTask_Listen\" name=\"耳をすます\">",
                    "</bpmn:receiveTask>",
                    "</bpmn:serviceTask>",
                    " targetRef=\"UserTask_Look\"",
                    " targetRef=\"Gateway_Found\""),
            edit(LOOP_WITHOUT_WAIT, FOLLOW_UP, "bpmn:userTask", "bpmn:serviceTask"),
            edit(
                    REPEAT_COUNT,
                    CASE,
                    "<bpmn:loopCardinality xsi:type=\"bpmn:tFormalExpression\">${answerCount}</bpmn:loopCardinality>",
                    "<bpmn:loopCardinality xsi:type=\"bpmn:tFormalExpression\">101</bpmn:loopCardinality>"),
            edit(
                    REPEAT_COUNT,
                    CASE,
                    "<bpmn:loopCardinality xsi:type=\"bpmn:tFormalExpression\">${answerCount}</bpmn:loopCardinality>",
                    "<bpmn:loopCardinality xsi:type=\"bpmn:tFormalExpression\">${99999999999}</bpmn:loopCardinality>"),
            edit(MESSAGE_MISSING, SOUND, " messageRef=\"Message_SoundHeard\"", ""),
            edit(MESSAGE_UNKNOWN, SOUND, "name=\"SoundHeard\"", "name=\"SoundLost\""),
            edit(TIMER_FORM, SOUND, "PT5M", "soon"),
            edit(TIMER_FORM, SOUND, "bpmn:timeDuration", "bpmn:timeCycle"),
            edit(TIMER_FORM, SOUND, "bpmn:timeDuration", "bpmn:timeDate"),
            edit(TIMER_SHORT, SOUND, "PT5M", "PT4M59S"),
            edit(FIXED_TASK, CASE, "UserTask_MonitorCase", "UserTask_MonitorCaseWell"),
            edit(FIXED_TASK, DELIBERATION, "escalation/confirm-proposal", "casework/assess-case"),
            edit(FIXED_MESSAGE, DELIBERATION, "name=\"DeliberationConcluded\"", "name=\"CareConferenceConcluded\""),
            edit(VARIABLE_UNKNOWN, SOUND, "${found}", "${lost}"),
            edit(VARIABLE_UNKNOWN, SOUND, "value=\"caseId\"", "value=\"otherId\""),
            edit(
                    VARIABLE_UNKNOWN,
                    CASE,
                    "<bpmn:loopCardinality xsi:type=\"bpmn:tFormalExpression\">${answerCount}</bpmn:loopCardinality>",
                    "<bpmn:loopCardinality xsi:type=\"bpmn:tFormalExpression\">${turnCount}</bpmn:loopCardinality>"),
            edit(
                    VARIABLE_UNCERTAIN,
                    DELIBERATION,
                    "escalation/confirm-proposal\" camunda:candidateGroups=\"${secretariatGroup}\"",
                    "escalation/confirm-proposal\" camunda:candidateGroups=\"${accepted}\""),
            edit(LADDER_LAYER_LITERAL, CASE, "${'BLOCK'}", "${caseNumber}"),
            edit(LADDER_LAYER_UNKNOWN, CASE, "${'BLOCK'}", "${'TOWN'}"),
            edit(LADDER_LAYER_MISSING, CASE, "${'SYSTEM'}", "${'CARE'}"),
            edit(
                    LADDER_UNDECLARED,
                    CASE,
                    "id=\"Flow_AreaRefersUp\" name=\"上申\" sourceRef=\"Gateway_AfterArea\" targetRef=\"Gateway_ToBlock\"",
                    "id=\"Flow_AreaRefersUp\" name=\"上申\" sourceRef=\"Gateway_AfterArea\" targetRef=\"Gateway_ToCore\""),
            edit(
                    LADDER_UNDECLARED,
                    CASE,
                    "id=\"Flow_AreaContinues\" name=\"継続\" sourceRef=\"Gateway_AfterArea\" targetRef=\"Gateway_ToArea\"",
                    "id=\"Flow_AreaContinues\" name=\"継続\" sourceRef=\"Gateway_AfterArea\" targetRef=\"Gateway_ToBlock\""),
            edit(
                    LADDER_OUTCOME,
                    CASE,
                    "id=\"Flow_BlockReturns\" name=\"差戻し\" sourceRef=\"Gateway_AfterBlock\" targetRef=\"Gateway_ToArea\"",
                    "id=\"Flow_BlockReturns\" name=\"差戻し\" sourceRef=\"Gateway_AfterBlock\" targetRef=\"Gateway_ToBlock\""),
            edit(LADDER_OUTCOME, CASE, "${outcome == 'UP'}", "${outcome == 'HIGHER'}"),
            edit(LADDER_OUTCOME, CASE, "${outcome == 'SUPPORTED'}", "${outcome == 'GOOD'}"),
            edit(LADDER_OUTCOME, CASE, " default=\"Flow_BlockContinues\"", " default=\"Flow_BlockReturns\""),
            edit(LADDER_REFERRAL, CASE, "<camunda:in source=\"referralId\" target=\"referralId\" />", ""),
            edit(LADDER_REFERRAL, CASE, "<camunda:out source=\"referralId\" target=\"referralId\" />", ""),
            edit(
                    LADDER_ANSWER,
                    CASE,
                    "sourceRef=\"Gateway_SupportFound\" targetRef=\"ServiceTask_PrepareAnswers\"",
                    "sourceRef=\"Gateway_SupportFound\" targetRef=\"Gateway_ToMonitoring\""),
            edit(LADDER_ANSWER, CASE, "${deliverAnswerDelegate}", "${closeCaseDelegate}"),
            edit(LADDER_ANSWER, CASE, "escalation/acknowledge-answer", "escalation/accept-referral"),
            kind(LADDER_ANSWER, CASE, "Gateway_Fork", "exclusiveGateway"),
            wide(FLOW_TOO_WIDE, 15),
            line(PROCESS_SIZE, 299));

    private BreakingEdits() {}
}
