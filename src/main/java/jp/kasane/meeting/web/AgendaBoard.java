package jp.kasane.meeting.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import jp.kasane.meeting.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * The agenda builder's content.
 *
 * @param version of the meeting that a save refers to
 * @param minutes the meeting's length
 * @param pending what waits for its acceptance and cannot be chosen
 * @param hidden how many more wait than the page shows
 * @param proposed whether this is a proposal, not what was saved
 */
record AgendaBoard(
        int version,
        int minutes,
        List<Line> chosen,
        List<Line> left,
        List<Line> pending,
        int hidden,
        boolean proposed) {

    /**
     * Something that waits.
     *
     * @param index of the form's row
     * @param name how people refer to what it is about
     * @param path of its page; null when it has none
     * @param why why it stands where it stands, in words
     * @param leftWhy why it was left over, in words; null when nobody asked yet
     * @param proposedMinutes what the decision proposes
     */
    record Line(
            int index,
            long id,
            ItemKind kind,
            String name,
            @Nullable String path,
            String why,
            @Nullable String leftWhy,
            String urgency,
            LocalDate enteredOn,
            long waitedDays,
            int timesCarriedOver,
            int proposedMinutes,
            AgendaInput.Row row) {

        /** What is no number stands last. */
        int position() {
            return whole(row.position(), Integer.MAX_VALUE);
        }

        /** What is no number counts as proposed. */
        int minutes() {
            return whole(row.minutes(), proposedMinutes);
        }

        private static int whole(@Nullable String typed, int otherwise) {
            String text = typed == null
                    ? ""
                    : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
            return text.matches("\\d{1,4}") ? Integer.parseInt(text) : otherwise;
        }
    }

    /** What the chosen items take. */
    public int used() {
        return chosen.stream().mapToInt(Line::minutes).sum();
    }

    public int over() {
        return Math.max(0, used() - minutes);
    }

    public int free() {
        return Math.max(0, minutes - used());
    }
}
