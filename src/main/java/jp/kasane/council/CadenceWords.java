package jp.kasane.council;

import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.kasane.council.model.Rhythm;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says when a council meets: 毎月第2火曜日 13:30から. */
@Component
public class CadenceWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final MessageSource messages;

    CadenceWords(MessageSource messages) {
        this.messages = messages;
    }

    /** One line, in the reader's language. */
    public String of(Cadence cadence) {
        if (cadence.rrule() == null) {
            return text("council.page.cadence.none." + cadence.kind(), host(cadence));
        }
        String time = TIME.format(cadence.startTime());
        String rhythm = rhythm(cadence);
        return cadence.kind() == CadenceKind.FOLLOW_HOST
                ? text("council.page.cadence.on-host", rhythm, time, host(cadence))
                : text("council.page.cadence.own", rhythm, time);
    }

    /** As {@link #of}, without the body that it sits on; for tables. */
    public String brief(Cadence cadence) {
        return cadence.rrule() == null
                ? of(cadence)
                : text("council.page.cadence.own", rhythm(cadence), TIME.format(cadence.startTime()));
    }

    private String rhythm(Cadence cadence) {
        Optional<Rhythm> rhythm =
                Optional.ofNullable(cadence.rrule()).flatMap(rule -> Rhythm.of(rule, cadence.anchor()));
        return rhythm.map(this::words).orElseGet(() -> text("council.page.rhythm.expert"));
    }

    private String words(Rhythm rhythm) {
        String months = rhythm.every().skipsMonths()
                ? joined(rhythm.months().stream().map(String::valueOf).toList())
                : "";
        String weeks = joined(rhythm.weeks().stream()
                .map(week -> text("council.page.week." + week))
                .toList());
        return text("council.page.rhythm." + rhythm.every(), weeks, weekday(rhythm.weekday()), months);
    }

    private String weekday(DayOfWeek day) {
        return text("council.weekday." + day);
    }

    private String joined(List<String> parts) {
        return parts.stream().collect(Collectors.joining(text("council.page.list-separator")));
    }

    private static String host(Cadence cadence) {
        return cadence.host() == null ? "" : cadence.host();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
