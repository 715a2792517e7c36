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
        return heat.banded() ? band(number) : String.valueOf(number);
    }

    /** A number of the rule, or the band in which it is. */
    public String count(RuleHeat heat, int number) {
        return heat.banded() ? band(number) : String.valueOf(number);
    }

    /** The band in which a number is. */
    String band(long number) {
        long least = number - number % SuppressCounts.LEAST;
        return least == 0
                ? text("under", SuppressCounts.LEAST)
                : text("band", String.valueOf(least), String.valueOf(least + SuppressCounts.LEAST - 1));
    }

    String rule(RuleHeat heat) {
        String hits = count(heat, heat.hits());
        return heat.overridden() > 0
                ? text("hits-overridden", hits, count(heat, heat.overridden()))
                : text("hits", hits);
    }

    /** Days to one decimal below ten, otherwise whole; a dash for none. */
    public String days(@Nullable Double days) {
        if (days == null) {
            return "－";
        }
        return String.format(LocaleContextHolder.getLocale(), days < 9.95 ? "%.1f" : "%.0f", days);
    }

    /** How often people replaced it, as a whole percentage; a dash when it never matched or the numbers are not exact. */
    public String share(RuleHeat heat) {
        boolean unknown = heat.banded() || heat.hits() == 0;
        return unknown ? "－" : Math.round(100.0 * heat.overridden() / heat.hits()) + "%";
    }

    private String text(String key, Object... values) {
        return messages.getMessage("modelling.heat." + key, values, LocaleContextHolder.getLocale());
    }
}
