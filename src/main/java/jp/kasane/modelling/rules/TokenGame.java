package jp.kasane.modelling.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;

/**
 * Plays every course that one flow can take: a state is the set of arrows on which a token lies. Conditions are not
 * looked at: each way of a choice is taken once. A subprocess or call counts as one step.
 */
final class TokenGame {

    private static final int MOST_STATES = 5_000;

    private final Flow flow;
    private final Map<SequenceFlow, Integer> places = new HashMap<>();
    private final List<FlowNode> targets = new ArrayList<>();
    private final Map<BitSet, List<BitSet>> courses = new LinkedHashMap<>();
    private final Set<FlowNode> entered = new HashSet<>();
    private final Set<FlowNode> crowded = new HashSet<>();
    private boolean tooWide;

    TokenGame(Flow flow) {
        this.flow = flow;
        flow.nodes()
                .forEach(node -> node.getIncoming().forEach(arrow -> {
                    places.put(arrow, targets.size());
                    targets.add(node);
                }));
    }

    /** Plays on from the event: a start, or an event that begins a way beside the main one. */
    void play(FlowNode begin) {
        entered.add(begin);
        BitSet first = put(new BitSet(), begin);
        Deque<BitSet> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty() && !tooWide) {
            BitSet state = open.pop();
            if (!courses.containsKey(state)) {
                List<BitSet> next = next(state);
                courses.put(state, next);
                open.addAll(next);
                tooWide = courses.size() > MOST_STATES;
            }
        }
    }

    boolean isTooWide() {
        return tooWide;
    }

    Set<FlowNode> entered() {
        return entered;
    }

    /** Steps before which a second token may lie while the first is still there. */
    Set<FlowNode> crowded() {
        return crowded;
    }

    /** Steps before which a token lies in a state from which nothing leads to the end. */
    Set<FlowNode> stuck() {
        return new Courses(courses)
                .stuck().stream()
                        .flatMap(state -> state.stream().mapToObj(targets::get))
                        .collect(Collectors.toSet());
    }

    private List<BitSet> next(BitSet state) {
        List<BitSet> next = new ArrayList<>();
        state.stream().forEach(place -> step(state, place, targets.get(place), next));
        return next;
    }

    private void step(BitSet state, int place, FlowNode node, List<BitSet> next) {
        BitSet taken = (BitSet) state.clone();
        if (node instanceof ParallelGateway) {
            if (node.getIncoming().stream().map(places::get).allMatch(state::get)) {
                node.getIncoming().forEach(arrow -> taken.clear(places.get(arrow)));
                entered.add(node);
                next.add(put(taken, node));
            }
            return;
        }
        taken.clear(place);
        entered.add(node);
        if (node instanceof EndEvent end) {
            boolean all = end.getEventDefinitions().stream().anyMatch(TerminateEventDefinition.class::isInstance);
            next.add(all ? new BitSet() : taken);
        } else if (node instanceof Gateway && node.getOutgoing().size() > 1) {
            node.getOutgoing().forEach(arrow -> next.add(put(taken, arrow)));
        } else {
            next.add(put(taken, node));
        }
        flow.boundaries(node).stream().filter(BoundaryEvent::cancelActivity).forEach(event -> {
            entered.add(event);
            next.add(put(taken, event));
        });
    }

    private BitSet put(BitSet state, FlowNode from) {
        BitSet put = state;
        for (SequenceFlow arrow : from.getOutgoing()) {
            put = put(put, arrow);
        }
        return put;
    }

    private BitSet put(BitSet state, SequenceFlow arrow) {
        BitSet put = (BitSet) state.clone();
        Integer place = places.get(arrow);
        if (place != null) {
            if (put.get(place)) {
                crowded.add(targets.get(place));
                return new BitSet(); // found; what would come of it is not played on
            }
            put.set(place);
        }
        return put;
    }
}
