package jp.kasane.casework;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.casework.model.TimelineText;
import jp.kasane.council.Area;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.JapaneseDates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells timeline entries in Japanese. Kinds and codes without a wording are shown as they are. */
@Component
class TimelineWording {

    private static final Set<String> COUNCILS = Set.of("council", "councilCode", "from", "to", "origin", "target");

    private static final int DAY_LENGTH = 10;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T[0-9:.]+(Z|[+-][0-9:]+))?");

    private final MessageSource messages;
    private final Councils councils;
    private final OfficeNames offices;

    TimelineWording(MessageSource messages, Councils councils, OfficeNames offices) {
        this.offices = offices;
        this.messages = messages;
        this.councils = councils;
    }

    String tell(String kind, Map<String, String> details) {
        String pattern = messages.getMessage("casework.timeline." + kind, null, "", Locale.JAPANESE);
        if (pattern == null || pattern.isEmpty()) {
            pattern = messages.getMessage("casework.timeline.other", null, Locale.JAPANESE) + kind;
        }
        return TimelineText.fill(pattern, details, this::value);
    }

    private String value(String name, String value) {
        if (COUNCILS.contains(name)) {
            return council(value);
        }
        if (name.endsWith("Office")) {
            return offices.of(Long.parseLong(value));
        }
        if (name.equals("area")) {
            return area(value);
        }
        return DAY.matcher(value).matches() ? day(value) : codes(value);
    }

    private String codes(String value) {
        return Stream.of(value.split(","))
                .map(code -> messages.getMessage("casework.value." + code, null, code, Locale.JAPANESE))
                .collect(Collectors.joining("・"));
    }

    private static String day(String value) {
        if (value.length() == DAY_LENGTH) {
            return JapaneseDates.format(LocalDate.parse(value));
        }
        LocalDateTime local =
                OffsetDateTime.parse(value).atZoneSameInstant(CurrentTime.ZONE).toLocalDateTime();
        return JapaneseDates.format(local.toLocalDate())
                + DateTimeFormatter.ofPattern(" H:mm").format(local);
    }

    private String area(String code) {
        return councils.areas().stream()
                .filter(area -> area.code().equals(code))
                .map(Area::name)
                .findFirst()
                .orElse(code);
    }

    private String council(String code) {
        return councils.all().stream()
                .filter(c -> c.code().equals(code))
                .map(Council::name)
                .findFirst()
                .orElse(code);
    }
}
