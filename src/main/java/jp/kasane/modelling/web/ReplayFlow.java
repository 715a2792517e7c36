package jp.kasane.modelling.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import jp.kasane.modelling.replay.ReplayResult;
import org.springframework.stereotype.Component;

/** The picture of a replay, as data for the page's script. The table beside it says the same. */
@Component
class ReplayFlow {

    private final ObjectMapper json;
    private final DecisionWords words;

    ReplayFlow(ObjectMapper json, DecisionWords words) {
        this.json = json;
        this.words = words;
    }

    /**
     * @param from number of a node on the left
     * @param to number of a node on the right
     */
    record Link(int from, int to, long records, boolean changed) {}

    /** Names of the nodes on both sides and what flows between them. */
    record Flow(List<String> before, List<String> after, List<Link> links) {}

    String json(ReplayResult.Matrix matrix, String headline) {
        List<Link> links = new ArrayList<>();
        for (int row = 0; row < matrix.rows().size(); row++) {
            ReplayResult.Row each = matrix.rows().get(row);
            for (int column = 0; column < each.counts().size(); column++) {
                if (each.counts().get(column) > 0) {
                    boolean changed = !each.before().equals(matrix.columns().get(column));
                    links.add(new Link(row, column, each.counts().get(column), changed));
                }
            }
        }
        List<String> before = matrix.rows().stream()
                .map(row -> words.value(headline, row.before()))
                .toList();
        List<String> after = matrix.columns().stream()
                .map(column -> words.value(headline, column))
                .toList();
        try {
            return json.writeValueAsString(new Flow(before, after, links));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the picture cannot be written as JSON", e);
        }
    }
}
