package jp.kasane.desk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskHorizonTest {

    /** 2026-11-18 is a Wednesday, 2026-11-22 a Sunday. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-18T10:00:00+09:00, 2026-11-18T09:59:59+09:00, LATE",
        "2026-11-18T10:00:00+09:00, 2026-11-18T10:00:00+09:00, TODAY",
        "2026-11-18T10:00:00+09:00, 2026-11-18T23:59:59+09:00, TODAY",
        "2026-11-18T10:00:00+09:00, 2026-11-19T00:00:00+09:00, THIS_WEEK",
        "2026-11-18T10:00:00+09:00, 2026-11-22T23:59:59+09:00, THIS_WEEK",
        "2026-11-18T10:00:00+09:00, 2026-11-23T00:00:00+09:00, LATER",
        "2026-11-22T10:00:00+09:00, 2026-11-22T18:00:00+09:00, TODAY",
        "2026-11-22T10:00:00+09:00, 2026-11-23T00:00:00+09:00, LATER",
        // the day is that of Japan: still Tuesday in Greenwich
        "2026-11-17T23:30:00Z, 2026-11-18T14:00:00Z, TODAY",
        "2026-11-17T23:30:00Z, 2026-11-18T15:00:00Z, THIS_WEEK"
    })
    void aTaskStandsWhereItsDueTimeFalls(OffsetDateTime now, OffsetDateTime due, TaskHorizon expected) {
        List<TaskHorizon> fitting = Arrays.stream(TaskHorizon.values())
                .filter(horizon -> contains(horizon.spanAt(now), due))
                .toList();

        assertThat(fitting).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22T10:00:00+09:00, true", "2026-11-21T10:00:00+09:00, false"})
    void onASundayNothingMoreIsDueThisWeek(OffsetDateTime now, boolean empty) {
        assertThat(TaskHorizon.THIS_WEEK.spanAt(now).isEmpty()).isEqualTo(empty);
    }

    private static boolean contains(TaskHorizon.Span span, OffsetDateTime due) {
        return (span.from() == null || !due.isBefore(span.from()))
                && (span.before() == null || due.isBefore(span.before()));
    }
}
