package jp.kasane.modelling.merging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Places in a diagram as text: {@code x,y,width,height} of a shape, {@code x,y x,y …} of a line. */
final class Places {

    private Places() {}

    static String of(List<Element> drawn) {
        return drawn.stream()
                .filter(each -> List.of("Bounds", "waypoint").contains(each.getLocalName()))
                .map(Places::numbers)
                .collect(Collectors.joining(" "));
    }

    private static String numbers(Element drawn) {
        return List.of("x", "y", "width", "height").stream()
                .map(drawn::getAttribute)
                .filter(number -> !number.isEmpty())
                .map(number -> String.valueOf(Math.round(Double.parseDouble(number))))
                .collect(Collectors.joining(","));
    }

    /** The points of a line, or the one rectangle of a shape, as lists of numbers. */
    static List<long[]> numbers(String place) {
        List<long[]> found = new ArrayList<>();
        for (String point : place.split(" ")) {
            if (!point.isEmpty()) {
                found.add(Arrays.stream(point.split(","))
                        .mapToLong(Long::parseLong)
                        .toArray());
            }
        }
        return found;
    }

    /** The same place further right and down. */
    static String moved(String place, long right, long down) {
        return numbers(place).stream()
                .map(each -> {
                    long[] moved = each.clone();
                    moved[0] += right;
                    moved[1] += down;
                    return text(moved);
                })
                .collect(Collectors.joining(" "));
    }

    private static String text(long[] numbers) {
        return Arrays.stream(numbers).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }

    /** Whether a point lies on or near the edge of a shape. */
    static boolean touches(String shape, long[] point) {
        long[] box = numbers(shape).get(0);
        long slack = 2;
        return point[0] >= box[0] - slack
                && point[0] <= box[0] + box[2] + slack
                && point[1] >= box[1] - slack
                && point[1] <= box[1] + box[3] + slack;
    }

    /** A line with right angles from one shape to another. */
    static String route(String from, String to) {
        long[] a = numbers(from).get(0);
        long[] b = numbers(to).get(0);
        long startY = a[1] + a[3] / 2;
        long endY = b[1] + b[3] / 2;
        if (b[0] > a[0] + a[2]) {
            long middle = (a[0] + a[2] + b[0]) / 2;
            String bends = startY == endY ? "" : " " + middle + "," + startY + " " + middle + "," + endY;
            return (a[0] + a[2]) + "," + startY + bends + " " + b[0] + "," + endY;
        }
        long startX = a[0] + a[2] / 2;
        long endX = b[0] + b[2] / 2;
        long over = Math.min(a[1], b[1]) - 30;
        return startX + "," + a[1] + " " + startX + "," + over + " " + endX + "," + over + " " + endX + "," + b[1];
    }
}
