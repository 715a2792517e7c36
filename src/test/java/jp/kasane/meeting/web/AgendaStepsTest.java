package jp.kasane.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import jp.kasane.meeting.AgendaChoice;
import jp.kasane.meeting.web.AgendaInput.Row;
import jp.kasane.shared.ProblemException;
import org.junit.jupiter.api.Test;

class AgendaStepsTest {

    @Test
    void rowsStandInTheOrderOfTheirNumbers() {
        assertThat(order(AgendaSteps.taken(typed("3", "", "１"), "sort"))).containsExactly("3:1", "1:2", "2:");
    }

    @Test
    void anItemGoesUpAndDown() {
        assertThat(order(AgendaSteps.taken(typed("1", "2", "3"), "up:3"))).containsExactly("1:1", "3:2", "2:3");
        assertThat(order(AgendaSteps.taken(typed("1", "2", "3"), "down:1"))).containsExactly("2:1", "1:2", "3:3");
    }

    @Test
    void theFirstGoesNoHigherAndTheLastNoLower() {
        assertThat(order(AgendaSteps.taken(typed("1", "2", ""), "up:1"))).containsExactly("1:1", "2:2", "3:");
        assertThat(order(AgendaSteps.taken(typed("1", "2", ""), "down:2"))).containsExactly("1:1", "2:2", "3:");
    }

    @Test
    void anItemIsTakenAndLeft() {
        assertThat(order(AgendaSteps.taken(typed("1", "", ""), "take:3"))).containsExactly("1:1", "3:2", "2:");
        assertThat(order(AgendaSteps.taken(typed("1", "2", ""), "leave:1"))).containsExactly("2:1", "1:", "3:");
        assertThat(order(AgendaSteps.taken(typed("1", "2", ""), "leave:99"))).containsExactly("1:1", "2:2", "3:");
    }

    @Test
    void aPositionThatIsNoNumberIsToldAtItsField() {
        assertThatThrownBy(() -> AgendaSteps.taken(typed("1", "まんなか", ""), "sort"))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.field()).isEqualTo("rows[1].position"));
    }

    @Test
    void theChoiceTakesWhatWasTyped() {
        AgendaInput input = new AgendaInput(
                7,
                List.of(
                        new Row(1L, "2", "１５", " 山田 ", ""),
                        new Row(2L, "1", "", "", ""),
                        new Row(3L, "", "", "", "資料待ち"),
                        new Row(4L, "", "", "", "")));

        assertThat(input.toChoice())
                .isEqualTo(new AgendaChoice(
                        List.of(new AgendaChoice.Chosen(2, null, null), new AgendaChoice.Chosen(1, 15, "山田")),
                        List.of(new AgendaChoice.Left(3, "資料待ち")),
                        true));
    }

    @Test
    void aRefusalIsToldWhereItWasTyped() {
        AgendaInput input = typed("2", "", "1");

        assertThat(located(input, "items[0].minutes")).isEqualTo("rows[2].minutes");
        assertThat(located(input, "items[1].backlogItemId")).isEqualTo("rows[0].position");
        assertThat(located(input, "items")).isEqualTo("items");
    }

    private static String located(AgendaInput input, String field) {
        return input.located(ProblemException.invalid(field, "meeting.agenda.minutes"))
                .field();
    }

    private static AgendaInput typed(String... positions) {
        Row[] rows = new Row[positions.length];
        Arrays.setAll(rows, i -> new Row(i + 1L, positions[i], "", "", ""));
        return new AgendaInput(0, List.of(rows));
    }

    private static List<String> order(AgendaInput input) {
        return input.all().stream()
                .map(row -> row.backlogItemId() + ":" + row.position())
                .toList();
    }
}
