package jp.kasane.worklist.model;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/** Where a page of the worklist begins: behind this due time and number. */
public record TaskPosition(OffsetDateTime sortAt, long seq) {

    private static final Pattern TEXT = Pattern.compile("(-?\\d{1,15})-(\\d{1,18})");
    private static final TaskPosition START =
            new TaskPosition(OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), 0);

    /** @throws ProblemException INVALID when the text is no position */
    public static TaskPosition parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return START;
        }
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw ProblemException.invalid("after", "worklist.bad-position");
        }
        Instant instant = Instant.ofEpochMilli(Long.parseLong(matcher.group(1)));
        return new TaskPosition(instant.atOffset(ZoneOffset.UTC), Long.parseLong(matcher.group(2)));
    }

    public String text() {
        return sortAt.toInstant().toEpochMilli() + "-" + seq;
    }
}
