package jp.kasane.meeting.web;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.kasane.meeting.AgendaChoice;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * 議題設定, as typed.
 *
 * @param rows everything that waits, as far as the page shows it; in the order of the page
 */
record AgendaInput(@Nullable Integer version, @Nullable List<Row> rows) {

    private static final Pattern INDEXED = Pattern.compile("(items|leftovers)\\[(\\d+)]\\.(\\w+)");

    /**
     * @param position place on the agenda; blank leaves it over
     * @param minutes blank takes what the decision proposes
     * @param reason why it is left over; blank leaves that to the minutes
     */
    record Row(
            @Nullable Long backlogItemId,
            @Nullable String position,
            @Nullable String minutes,
            @Nullable String presenter,
            @Nullable String reason) {

        public boolean isChosen() {
            return position != null && !position.isBlank();
        }
    }

    List<Row> all() {
        return rows == null ? List.of() : rows;
    }

    /**
     * Indices of the chosen rows in the order of their positions; equal positions stand as on the page.
     *
     * @throws ProblemException INVALID naming the field of a position that is no number
     */
    List<Integer> chosen() {
        List<Row> all = all();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).isChosen())
                .boxed()
                .sorted(Comparator.comparingInt(
                        i -> Typed.whole("rows[" + i + "].position", all.get(i).position())))
                .toList();
    }

    /** Indices of the rows that are left over, in the order of the page. */
    List<Integer> left() {
        return IntStream.range(0, all().size())
                .filter(i -> !all().get(i).isChosen())
                .boxed()
                .toList();
    }

    /**
     * The page lets nobody choose what was not confirmed.
     *
     * @throws ProblemException INVALID naming the field of the page
     */
    AgendaChoice toChoice() {
        return new AgendaChoice(
                chosen().stream().map(this::chosenAt).toList(),
                reasoned().stream().map(this::leftAt).toList(),
                true);
    }

    /** The refusal of {@link #toChoice()}'s choice, at the field where it was typed. */
    ProblemException located(ProblemException refusal) {
        return Relocated.field(refusal, field -> {
            Matcher indexed = INDEXED.matcher(field);
            if (!indexed.matches()) {
                return field;
            }
            boolean item = indexed.group(1).equals("items");
            int row = (item ? chosen() : reasoned()).get(Integer.parseInt(indexed.group(2)));
            String name = indexed.group(3).equals("backlogItemId") ? "position" : indexed.group(3);
            return "rows[" + row + "]." + name;
        });
    }

    private List<Integer> reasoned() {
        return left().stream()
                .filter(i -> Typed.text(all().get(i).reason()) != null)
                .toList();
    }

    private AgendaChoice.Chosen chosenAt(int index) {
        Row row = all().get(index);
        return new AgendaChoice.Chosen(
                idOf(row),
                Typed.optionalWhole("rows[" + index + "].minutes", row.minutes()),
                Typed.text(row.presenter()));
    }

    private AgendaChoice.Left leftAt(int index) {
        Row row = all().get(index);
        return new AgendaChoice.Left(idOf(row), row.reason() == null ? "" : row.reason());
    }

    private static long idOf(Row row) {
        return row.backlogItemId() == null ? 0 : row.backlogItemId();
    }
}
