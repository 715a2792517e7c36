package jp.kasane.trust;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The cells as a document for people: one row an endpoint, one column somebody who asks. */
final class MatrixTable {

    private final List<Persona> personas;
    private final StringBuilder rows = new StringBuilder();
    private final Map<Expectation, Integer> counts = new EnumMap<>(Expectation.class);
    private int endpoints;

    MatrixTable(List<Persona> personas) {
        this.personas = personas;
    }

    void add(Endpoint endpoint) {
        endpoints++;
        rows.append("| `").append(endpoint.title()).append("` |");
        for (Persona persona : personas) {
            Expectation cell = Expectation.of(endpoint, persona);
            counts.merge(cell, 1, Integer::sum);
            rows.append(' ').append(cell.sign).append(" |");
        }
        rows.append('\n');
    }

    /** @param head what stands above the table */
    String text(String head) {
        String total = counts.entrySet().stream()
                .map(each -> each.getKey().sign + " " + each.getValue())
                .collect(Collectors.joining("、"));
        String columns = personas.stream().map(MatrixTable::column).collect(Collectors.joining(" | "));
        return head + "\n入口 " + endpoints + "、尋ねる人 " + personas.size() + "、升目 " + endpoints * personas.size() + "（"
                + total + "）\n\n| endpoint | " + columns + " |\n|---|" + "---|".repeat(personas.size()) + "\n" + rows;
    }

    private static String column(Persona persona) {
        String sign = switch (persona.home()) {
            case OWN -> "";
            case OTHER_COUNCIL -> "¹";
            case OTHER_TENANT -> "²";
        };
        return persona.role() + sign + claim(persona.claim());
    }

    private static String claim(Persona.Claim claim) {
        return switch (claim) {
            case HOLDS -> "";
            case ENDED -> "³";
            case TO_COME -> "⁴";
            case STOPPED -> "⁵";
            case SIGNED_OUT -> "⁶";
        };
    }
}
