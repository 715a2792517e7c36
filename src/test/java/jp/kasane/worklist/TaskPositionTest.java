package jp.kasane.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.worklist.model.TaskPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskPositionTest {

    @Test
    void whatOnePageEndsWithIsWhereTheNextBegins() {
        TaskPosition end = new TaskPosition(OffsetDateTime.parse("2026-06-10T13:30:00Z"), 42);

        assertThat(TaskPosition.parse(end.text())).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1", "1-", "1-2-3", "１-２"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> TaskPosition.parse(text)).isInstanceOf(ProblemException.class);
    }
}
