package jp.kasane.modelling.drawing;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** A diagram as rectangles and lines, and what is ugly about it. */
final class DrawnLayout {

    private final List<Shape> shapes = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();

    private record Shape(String id, Rectangle2D box, boolean container) {}

    private record Label(String of, Rectangle2D box) {}

    private record Edge(String id, String source, String target, List<Line2D> lines) {}

    DrawnLayout(BpmnModelInstance model) {
        for (BpmnShape shape : model.getModelElementsByType(BpmnShape.class)) {
            String id = shape.getBpmnElement().getId();
            shapes.add(new Shape(id, box(shape.getBounds()), shape.getBpmnElement() instanceof SubProcess));
            label(id, shape.getBpmnLabel());
        }
        for (BpmnEdge edge : model.getModelElementsByType(BpmnEdge.class)) {
            SequenceFlow flow = (SequenceFlow) edge.getBpmnElement();
            edges.add(new Edge(
                    flow.getId(), flow.getSource().getId(), flow.getTarget().getId(), lines(edge)));
            label(flow.getId(), edge.getBpmnLabel());
        }
    }

    private void label(String of, @org.jspecify.annotations.Nullable BpmnLabel label) {
        if (label != null) {
            labels.add(new Label(of, box(label.getBounds())));
        }
    }

    private static Rectangle2D box(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static List<Line2D> lines(BpmnEdge edge) {
        var points = List.copyOf(edge.getWaypoints());
        return IntStream.range(1, points.size())
                .<Line2D>mapToObj(i -> new Line2D.Double(
                        points.get(i - 1).getX(),
                        points.get(i - 1).getY(),
                        points.get(i).getX(),
                        points.get(i).getY()))
                .collect(Collectors.toList());
    }

    /** Everything that would have to be moved by hand. */
    List<String> blemishes() {
        List<String> found = new ArrayList<>();
        shapesOverlap(found);
        edgesGoAstray(found);
        edgesRunTogether(found);
        labelsAreHidden(found);
        return found;
    }

    private void shapesOverlap(List<String> found) {
        for (Shape one : shapes) {
            for (Shape other : shapes) {
                boolean before = one.id().compareTo(other.id()) < 0;
                if (before && one.box().intersects(other.box()) && !nested(one, other) && !nested(other, one)) {
                    found.add(one.id() + " overlaps " + other.id());
                }
            }
        }
    }

    private static boolean nested(Shape container, Shape inner) {
        return container.container() && container.box().contains(inner.box());
    }

    private void edgesGoAstray(List<String> found) {
        for (Edge edge : edges) {
            touches(found, edge, edge.lines().get(0).getP1(), edge.source());
            touches(found, edge, edge.lines().get(edge.lines().size() - 1).getP2(), edge.target());
            for (Line2D line : edge.lines()) {
                if (line.getX1() != line.getX2() && line.getY1() != line.getY2()) {
                    found.add(edge.id() + " is not orthogonal");
                }
                shapes.stream()
                        .filter(shape -> line.intersects(shrunk(shape.box())))
                        .filter(shape -> !within(line, shape))
                        .forEach(shape -> found.add(edge.id() + " runs through " + shape.id()));
            }
        }
    }

    private static boolean within(Line2D line, Shape shape) {
        return shape.container()
                && shape.box().contains(line.getP1())
                && shape.box().contains(line.getP2());
    }

    private void touches(List<String> found, Edge edge, java.awt.geom.Point2D end, String id) {
        Rectangle2D box = shapes.stream()
                .filter(shape -> shape.id().equals(id))
                .findFirst()
                .orElseThrow()
                .box();
        boolean middle = (end.getX() == box.getCenterX()
                        && (end.getY() == box.getMinY() || end.getY() == box.getMaxY()))
                || (end.getY() == box.getCenterY() && (end.getX() == box.getMinX() || end.getX() == box.getMaxX()));
        if (!middle) {
            found.add(edge.id() + " does not end in the middle of a side of " + id);
        }
    }

    private static Rectangle2D shrunk(Rectangle2D box) {
        return new Rectangle2D.Double(box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2);
    }

    /** Lines may come together on the way to the same target, or part on the way from the same source. */
    private void edgesRunTogether(List<String> found) {
        for (Edge one : edges) {
            for (Edge other : edges) {
                boolean related =
                        one.source().equals(other.source()) || one.target().equals(other.target());
                if (one.id().compareTo(other.id()) < 0 && !related && shareALine(one, other)) {
                    found.add(one.id() + " runs on " + other.id());
                }
            }
        }
    }

    private static boolean shareALine(Edge one, Edge other) {
        return one.lines().stream()
                .anyMatch(a -> other.lines().stream().anyMatch(b -> vertical(a) == vertical(b) && a.intersectsLine(b)));
    }

    private static boolean vertical(Line2D line) {
        return line.getX1() == line.getX2();
    }

    /** Pairs of edges that cross, i.e. meet without a common end. */
    List<String> crossings() {
        List<String> found = new ArrayList<>();
        for (Edge one : edges) {
            for (Edge other : edges) {
                boolean related =
                        one.source().equals(other.source()) || one.target().equals(other.target());
                if (one.id().compareTo(other.id()) < 0 && !related && cross(one, other)) {
                    found.add(one.id() + " x " + other.id());
                }
            }
        }
        return found;
    }

    private static boolean cross(Edge one, Edge other) {
        return one.lines().stream()
                .anyMatch(a -> other.lines().stream().anyMatch(b -> vertical(a) != vertical(b) && a.intersectsLine(b)));
    }

    private void labelsAreHidden(List<String> found) {
        for (Label label : labels) {
            shapes.stream()
                    .filter(shape -> !shape.container() && shape.box().intersects(label.box()))
                    .forEach(shape -> found.add("the name of " + label.of() + " lies on " + shape.id()));
            edges.stream()
                    .filter(edge -> edge.lines().stream().anyMatch(line -> line.intersects(label.box())))
                    .forEach(edge -> found.add("the name of " + label.of() + " lies on " + edge.id()));
            labels.stream()
                    .filter(other ->
                            other.of().compareTo(label.of()) > 0 && other.box().intersects(label.box()))
                    .forEach(other -> found.add("the names of " + label.of() + " and " + other.of() + " overlap"));
        }
    }

    /** Flow nodes that have no shape. */
    static List<String> undrawn(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> node.getDiagramElement() == null)
                .map(FlowNode::getId)
                .toList();
    }
}
