package jp.kasane.escalation.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.council.Layer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws a case's way over the layers of the municipality. */
@Component
class LadderGrids {

    private final Councils councils;

    LadderGrids(Councils councils) {
        this.councils = councils;
    }

    LadderGrid of(List<PathStep> steps) {
        List<Integer> sessions = IntStream.range(0, steps.size())
                .filter(i -> layer(steps.get(i)) != null)
                .boxed()
                .toList();
        List<LadderGrid.Column> columns = sessions.stream()
                .map(i -> new LadderGrid.Column(i + 1, steps.get(i).on()))
                .toList();
        List<LadderGrid.Row> rows = councils.layers().stream()
                .filter(layer -> layer.rung() > 0 || sessions.stream().anyMatch(i -> isAt(steps.get(i), layer)))
                .sorted(Comparator.comparingInt(Layer::rung).reversed())
                .map(layer -> row(layer, sessions.stream().map(steps::get).toList()))
                .toList();
        return new LadderGrid(columns, rows);
    }

    private LadderGrid.Row row(Layer layer, List<PathStep> sessions) {
        List<@Nullable PathStep> cells = new ArrayList<>();
        sessions.forEach(step -> cells.add(isAt(step, layer) ? step : null));
        return new LadderGrid.Row(layer.name(), cells);
    }

    private boolean isAt(PathStep step, Layer layer) {
        return layer.code().equals(layer(step));
    }

    private @Nullable String layer(PathStep step) {
        if (step.rung() != null) {
            return step.rung().layer();
        }
        if (step.conference() == null) {
            return null;
        }
        Council council = councils.get(step.conference().council().code());
        return council.layer();
    }
}
