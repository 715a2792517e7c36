package jp.kasane.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.kasane.meeting.Attendance;
import jp.kasane.meeting.Attendee;
import jp.kasane.meeting.model.PastedAttendees;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * 出席者, as typed.
 *
 * @param pasted people copied from a spreadsheet
 */
record AttendanceInput(
        @Nullable Integer version,
        @Nullable List<Row> rows,
        @Nullable String pasted) {

    private static final int EMPTY_ROWS = 3;
    private static final Pattern ATTENDEE = Pattern.compile("attendees\\[(\\d+)]\\.(\\w+)");

    /** @param personId null for a guest */
    record Row(
            @Nullable Long personId,
            @Nullable String name,
            @Nullable String organisation,
            @Nullable Boolean invited,
            @Nullable Boolean came,
            @Nullable String onBehalfOf) {

        public boolean isGuest() {
            return personId == null;
        }

        public boolean isHere() {
            return Boolean.TRUE.equals(came);
        }

        boolean isEmpty() {
            return isGuest()
                    && Typed.text(name) == null
                    && Typed.text(organisation) == null
                    && Typed.text(onBehalfOf) == null;
        }

        Row here(boolean here) {
            return new Row(personId, name, organisation, invited, here, onBehalfOf);
        }
    }

    static AttendanceInput of(List<Attendance> people, int version) {
        List<Row> rows = new ArrayList<>();
        people.forEach(each -> rows.add(new Row(
                each.personId(),
                each.personName(),
                each.organisation(),
                each.invited(),
                each.came(),
                each.onBehalfOf())));
        return new AttendanceInput(version, withSpace(rows), "");
    }

    public List<Row> all() {
        return rows == null ? List.of() : rows;
    }

    /** Rows that say something, each with its index on the page. */
    List<Integer> filled() {
        return IntStream.range(0, all().size())
                .filter(i -> !all().get(i).isEmpty())
                .boxed()
                .toList();
    }

    List<Attendee> toAttendees() {
        return filled().stream()
                .map(all()::get)
                .map(row -> new Attendee(
                        row.personId(),
                        Typed.text(row.name()),
                        Typed.text(row.organisation()),
                        row.isHere(),
                        Typed.text(row.onBehalfOf())))
                .toList();
    }

    /** The refusal at the row that was typed; what was pasted has none yet. */
    ProblemException located(ProblemException refusal) {
        return Relocated.field(refusal, field -> {
            Matcher indexed = ATTENDEE.matcher(field);
            if (!indexed.matches()) {
                return field;
            }
            int index = Integer.parseInt(indexed.group(1));
            List<Integer> typed = filled();
            return index < typed.size() ? "rows[" + typed.get(index) + "]." + indexed.group(2) : "pasted";
        });
    }

    /** Everybody who was invited is marked as here, or nobody. */
    AttendanceInput everybody(boolean here) {
        return new AttendanceInput(
                version,
                all().stream().map(row -> row.isEmpty() ? row : row.here(here)).toList(),
                pasted);
    }

    /** Who was pasted is here: known by the very same name, or else a guest. */
    AttendanceInput withPasted() {
        List<Row> merged = new ArrayList<>(filled().stream().map(all()::get).toList());
        for (PastedAttendees.Pasted each : PastedAttendees.parse(pasted)) {
            int known = IntStream.range(0, merged.size())
                    .filter(i -> !each.name().isEmpty()
                            && each.name().equals(merged.get(i).name()))
                    .findFirst()
                    .orElse(-1);
            if (known >= 0) {
                merged.set(known, merged.get(known).here(true));
            } else {
                merged.add(new Row(null, each.name(), each.organisation(), false, true, each.onBehalfOf()));
            }
        }
        return new AttendanceInput(version, withSpace(merged), "");
    }

    AttendanceInput withVersion(int current) {
        return new AttendanceInput(current, rows, pasted);
    }

    private static List<Row> withSpace(List<Row> rows) {
        List<Row> all = new ArrayList<>(rows);
        for (int i = 0; i < EMPTY_ROWS; i++) {
            all.add(new Row(null, "", "", false, true, ""));
        }
        return all;
    }
}
