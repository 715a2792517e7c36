package jp.kasane.meeting.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import jp.kasane.meeting.web.AgendaInput.Row;

/** Rearranges what was typed into the agenda builder, for who works without scripts. Nothing is stored. */
final class AgendaSteps {

    private AgendaSteps() {}

    /**
     * @param step {@code up:<id>}, {@code down:<id>}, {@code take:<id>}, {@code leave:<id>} with the id of a backlog
     *     item; anything else only sorts by the positions that were typed
     * @return the rows in their new order, numbered from 1
     * @throws jp.kasane.shared.ProblemException INVALID for a position that is no number
     */
    static AgendaInput taken(AgendaInput typed, String step) {
        List<Row> chosen = rows(typed, typed.chosen());
        List<Row> left = rows(typed, typed.left());
        String[] parts = step.split(":", 2);
        if (parts.length == 2) {
            move(chosen, left, parts[0], parts[1]);
        }
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            all.add(placed(chosen.get(i), String.valueOf(i + 1)));
        }
        left.forEach(row -> all.add(placed(row, "")));
        return new AgendaInput(typed.version(), all);
    }

    /** The backlog items that the step puts onto the agenda. */
    static List<Long> takes(String step) {
        return step.matches("take:[0-9]{1,18}") ? List.of(Long.valueOf(step.substring("take:".length()))) : List.of();
    }

    private static void move(List<Row> chosen, List<Row> left, String what, String id) {
        int at = indexOf(chosen, id);
        int outside = indexOf(left, id);
        if (what.equals("up") && at > 0) {
            Collections.swap(chosen, at, at - 1);
        } else if (what.equals("down") && at >= 0 && at < chosen.size() - 1) {
            Collections.swap(chosen, at, at + 1);
        } else if (what.equals("leave") && at >= 0) {
            left.add(0, chosen.remove(at));
        } else if (what.equals("take") && outside >= 0) {
            chosen.add(left.remove(outside));
        }
    }

    private static int indexOf(List<Row> rows, String id) {
        for (int i = 0; i < rows.size(); i++) {
            if (Objects.toString(rows.get(i).backlogItemId()).equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Row> rows(AgendaInput typed, List<Integer> indices) {
        return new ArrayList<>(indices.stream().map(typed.all()::get).toList());
    }

    private static Row placed(Row row, String position) {
        return new Row(row.backlogItemId(), position, row.minutes(), row.presenter(), row.reason());
    }
}
