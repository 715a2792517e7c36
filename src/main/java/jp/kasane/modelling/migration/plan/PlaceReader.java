package jp.kasane.modelling.migration.plan;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** Finds the places of a model at which a running instance can wait. */
public final class PlaceReader {

    private PlaceReader() {}

    /** In the order of the model. */
    public static List<Place> read(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowNode.class).stream()
                .flatMap(node -> Stream.ofNullable(place(node)))
                .toList();
    }

    private static @Nullable Place place(FlowNode node) {
        PlaceKind kind = kind(node);
        if (kind == null) {
            return null;
        }
        String name = node.getName() == null || node.getName().isBlank() ? node.getId() : node.getName();
        String host =
                node instanceof BoundaryEvent event ? event.getAttachedTo().getId() : null;
        boolean repeated = node instanceof Activity activity
                && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics;
        return new Place(
                node.getId(),
                name.replaceAll("\\s+", " "),
                kind,
                repeated,
                host,
                node.getIncoming().size(),
                PlaceMeaning.of(node),
                PlaceMeaning.settings(node));
    }

    private static @Nullable PlaceKind kind(FlowNode node) {
        if (node instanceof UserTask) {
            return PlaceKind.USER_TASK;
        }
        if (node instanceof ReceiveTask) {
            return PlaceKind.RECEIVE_TASK;
        }
        if (node instanceof CallActivity) {
            return PlaceKind.CALL_ACTIVITY;
        }
        if (node instanceof SubProcess) {
            return PlaceKind.SUB_PROCESS;
        }
        return node instanceof CatchEvent event ? ofEvent(event) : ofOthers(node);
    }

    private static @Nullable PlaceKind ofEvent(CatchEvent event) {
        boolean timer = has(event, TimerEventDefinition.class);
        if (event instanceof IntermediateCatchEvent) {
            return timer ? PlaceKind.TIMER : PlaceKind.EVENT;
        }
        if (event instanceof BoundaryEvent && !has(event, ErrorEventDefinition.class)) {
            return timer ? PlaceKind.ATTACHED_TIMER : PlaceKind.ATTACHED_EVENT;
        }
        return null;
    }

    private static @Nullable PlaceKind ofOthers(FlowNode node) {
        if (node instanceof EventBasedGateway) {
            return PlaceKind.EVENT_GATEWAY;
        }
        boolean gateway = node instanceof ParallelGateway || node instanceof InclusiveGateway;
        if (gateway && node.getIncoming().size() > 1) {
            return PlaceKind.JOIN;
        }
        return node.isCamundaAsyncBefore() || node.isCamundaAsyncAfter() ? PlaceKind.JOB : null;
    }

    private static boolean has(CatchEvent event, Class<? extends EventDefinition> type) {
        return event.getEventDefinitions().stream().filter(Objects::nonNull).anyMatch(type::isInstance);
    }
}
