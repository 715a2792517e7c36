package jp.kasane.modelling.web;

import java.util.StringJoiner;
import jp.kasane.modelling.heat.ActivityHeat;
import jp.kasane.modelling.heat.RuleHeat;
import jp.kasane.privacy.statistics.SuppressCounts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How busy something is, in a few words. Templates know it as {@code @heatTexts}. */
@Component("heatTexts")
class HeatTexts {

    private final MessageSource messages;

    HeatTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** Only what is not nothing; empty when everything is. */
    String activity(ActivityHeat heat) {
        StringJoiner words = new StringJoiner("・");
        if (heat.tokens() > 0) {
            words.add(text("tokens", count(heat, heat.tokens())));
        }
        if (heat.late() > 0) {
            words.add(text("late", count(heat, heat.late())));
        }
        if (heat.medianDays() != null) {
            words.add(text("median", days(heat.medianDays())));
        }
        if (heat.proposals() > 0) {
            words.add(text("proposals", count(heat, heat.proposals()), count(heat, heat.overridden())));
        }
        return words.toString();
    }

    /** A number of the activity, or the band in which it is. */
    public String count(ActivityHeat heat, int number) {
        if (!heat.banded()) {
            return String.valueOf(number);
        }
        return number == 0
                ? text("under", SuppressCounts.LEAST)
                : text("band", String.valueOf(number), String.valueOf(number + SuppressCounts.LEAST - 1));
    }

    String rule(RuleHeat heat) {
        return heat.overridden() > 0
                ? text("hits-overridden", heat.hits(), heat.overridden())
                : text("hits", heat.hits());
    }

    /** Days to one decimal below ten, otherwise whole; a dash for none. */
    public String days(@Nullable Double days) {
        if (days == null) {
            return "－";
        }
        return String.format(LocaleContextHolder.getLocale(), days < 9.95 ? "%.1f" : "%.0f", days);
    }

    /** Share as a whole percentage; a dash when there was nothing. */
    public String share(int part, int whole) {
        return whole == 0 ? "－" : Math.round(100.0 * part / whole) + "%";
    }

    private String text(String key, Object... values) {
        return messages.getMessage("modelling.heat." + key, values, LocaleContextHolder.getLocale());
    }
}
