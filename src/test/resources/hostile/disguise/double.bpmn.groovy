<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="Definitions_Harmless" targetNamespace="https://kasane.jp/bpmn/x">
  <bpmn:process id="HarmlessProcess" name="無害" isExecutable="true" camunda:historyTimeToLive="P1825D">
    <bpmn:startEvent id="StartEvent_Begun" name="はじまり" />
    <bpmn:sequenceFlow id="Flow_Begun" sourceRef="StartEvent_Begun" targetRef="UserTask_Look" />
    <bpmn:userTask id="UserTask_Look" name="見る" camunda:formKey="meeting/look" camunda:candidateGroups="CSW" camunda:dueDate="${dueAt}">
      <bpmn:extensionElements>
        <camunda:properties>
          <camunda:property name="subjectType" value="CASE" />
          <camunda:property name="subjectVariable" value="caseId" />
        </camunda:properties>
      </bpmn:extensionElements>
    </bpmn:userTask>
    <bpmn:sequenceFlow id="Flow_Looked" sourceRef="UserTask_Look" targetRef="Gateway_Found" />
    <bpmn:exclusiveGateway id="Gateway_Found" name="あった？" default="Flow_NotFound" />
    <bpmn:sequenceFlow id="Flow_Found" name="はい" sourceRef="Gateway_Found" targetRef="ServiceTask_WriteDown">
      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${found}</bpmn:conditionExpression>
    </bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="Flow_NotFound" sourceRef="Gateway_Found" targetRef="EndEvent_Done" />
    <bpmn:serviceTask id="ServiceTask_WriteDown" name="書く" camunda:delegateExpression="${writeDownDelegate}" />
    <bpmn:sequenceFlow id="Flow_Written" sourceRef="ServiceTask_WriteDown" targetRef="EndEvent_Done" />
    <bpmn:endEvent id="EndEvent_Done" name="おわり" />
  </bpmn:process>
</bpmn:definitions>
