package jp.kasane.council;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.kasane.access.Policy;
import org.jspecify.annotations.Nullable;

/**
 * What another feature counts at councils, for the pages that show them: e.g. what waits, what is late. A bean for each
 * kind of figure. Figures name nobody; those that count cases are shown as {@link FigureRights} says.
 */
public interface CouncilFigures {

    /** Figures stand in this order. */
    int order();

    /** What is counted, e.g. 付議待ち. */
    String labelKey();

    /** The policy of the page to which the figures lead; whoever may not open it sees the figure without the way there. */
    Policy opensWith();

    /** As above, of the pages to which the lines lead. */
    default Policy linesOpenWith() {
        return opensWith();
    }

    /** Whether it counts what cases bring about, so that not everybody may know it of every council. */
    default boolean countsCases() {
        return true;
    }

    /** By council code; councils of which there is nothing to tell are left out. */
    Map<String, Figure> of(Collection<String> councilCodes);

    /**
     * @param value as it is read, e.g. 3件
     * @param note a few words more; null when there are none
     * @param path where the figure leads
     * @param attention somebody should look at it
     * @param lines the first few of what was counted, where anybody may know of them
     */
    record Figure(String value, @Nullable String note, String path, boolean attention, List<Line> lines) {

        public Figure {
            lines = List.copyOf(lines);
        }
    }

    /** One of what was counted, e.g. a coming meeting. */
    record Line(String text, String path) {}
}
