package jp.kasane.casework;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.casework.model.TimelineText;
import jp.kasane.council.Area;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells timeline entries in Japanese. Kinds and codes without a wording are shown as they are. */
@Component
class TimelineWording {

    private static final Set<String> COUNCILS = Set.of("council", "councilCode", "from", "to", "origin", "target");

    private final MessageSource messages;
    private final Councils councils;

    TimelineWording(MessageSource messages, Councils councils) {
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
        if (name.equals("area")) {
            return area(value);
        }
        return Stream.of(value.split(","))
                .map(code -> messages.getMessage("casework.value." + code, null, code, Locale.JAPANESE))
                .collect(Collectors.joining("・"));
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
