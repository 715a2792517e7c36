package jp.kasane.web.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.FiscalYear;
import jp.kasane.shared.JapaneseDates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates as pages show them: 和暦 with the western year beside it. Templates know it as {@code @dates}. Null is empty. */
@Component("dates")
public class DatesInWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    /** 令和8年11月21日(土)（2026年）. */
    public String date(@Nullable LocalDate date) {
        if (date == null) {
            return "";
        }
        if (english()) {
            return ENGLISH.format(date) + " (" + JapaneseDates.formatShort(date) + ")";
        }
        return JapaneseDates.format(date) + "(" + dayOfWeek(date) + ")（" + date.getYear() + "年）";
    }

    /** 令和8年11月21日(土)（2026年）13:30. */
    public String dateTime(@Nullable OffsetDateTime time) {
        return time == null ? "" : date(local(time).toLocalDate()) + " " + time(time);
    }

    /** R8.11.21（2026）, for tables. */
    public String shortDate(@Nullable LocalDate date) {
        return date == null ? "" : JapaneseDates.formatShort(date) + "（" + date.getYear() + "）";
    }

    /** R8.11.21（2026）13:30. */
    public String shortDateTime(@Nullable OffsetDateTime time) {
        return time == null ? "" : shortDate(local(time).toLocalDate()) + " " + time(time);
    }

    /** 13:30. */
    public String time(@Nullable OffsetDateTime time) {
        return time == null ? "" : TIME.format(local(time));
    }

    /** 11月21日(土), where the year is clear. */
    public String day(@Nullable LocalDate date) {
        if (date == null) {
            return "";
        }
        return english()
                ? DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH).format(date)
                : date.getMonthValue() + "月" + date.getDayOfMonth() + "日(" + dayOfWeek(date) + ")";
    }

    /** 11/21(土), where there is little room and the year is clear. */
    public String brief(@Nullable LocalDate date) {
        if (date == null) {
            return "";
        }
        return english()
                ? DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH).format(date)
                : date.getMonthValue() + "/" + date.getDayOfMonth() + "(" + dayOfWeek(date) + ")";
    }

    /** The day in Japan on which that moment lies. */
    public @Nullable LocalDate dayOf(@Nullable OffsetDateTime time) {
        return time == null ? null : local(time).toLocalDate();
    }

    /** 令和8年度（2026年度）. */
    public String fiscalYear(int year) {
        String label = new FiscalYear(year).label();
        return english() ? "FY " + year + " (" + label + ")" : label + "（" + year + "年度）";
    }

    /** For the {@code datetime} attribute. */
    public String iso(@Nullable OffsetDateTime time) {
        return time == null ? "" : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local(time));
    }

    private static String dayOfWeek(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.JAPANESE);
    }

    private static ZonedDateTime local(OffsetDateTime time) {
        return time.atZoneSameInstant(CurrentTime.ZONE);
    }

    private static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en");
    }
}
