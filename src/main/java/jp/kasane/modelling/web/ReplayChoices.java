package jp.kasane.modelling.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import jp.kasane.modelling.replay.OfferTables;
import jp.kasane.modelling.version.ModelVersion;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.FiscalYear;
import jp.kasane.web.page.DatesInWords;
import jp.kasane.web.page.Option;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the form of a replay offers to choose from. */
@Component
class ReplayChoices {

    private final OfferTables tables;
    private final DatesInWords dates;
    private final CurrentTime time;
    private final MessageSource messages;

    ReplayChoices(OfferTables tables, DatesInWords dates, CurrentTime time, MessageSource messages) {
        this.tables = tables;
        this.dates = dates;
        this.time = time;
        this.messages = messages;
    }

    /** Tables of drafts first, then versions. */
    List<Option> tables(Actor actor) {
        List<Option> options = new ArrayList<>();
        tables.drafts(actor)
                .forEach(each -> options.add(new Option(
                        "draft:" + each.draft().id() + ":" + each.file(),
                        say("modelling.replay.of-draft", each.draft().title(), each.file()))));
        tables.versions(actor).forEach(each -> options.add(version(each)));
        return options;
    }

    /** What was proposed at the time first, then the active table, then versions. */
    List<Option> baselines(Actor actor) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(ReplayInput.RECORDED, "modelling.replay.recorded"));
        options.add(new Option(ReplayInput.ACTIVE, "modelling.replay.active"));
        tables.versions(actor).forEach(each -> options.add(version(each)));
        return options;
    }

    /** Fiscal years in which there can be records, this one first. */
    List<Option> years() {
        int last = FiscalYear.of(time.today()).year();
        int first = tables.periods().stream()
                .map(period -> FiscalYear.of(period.first()
                                .atZoneSameInstant(CurrentTime.ZONE)
                                .toLocalDate())
                        .year())
                .min(Integer::compare)
                .orElse(last);
        return IntStream.rangeClosed(0, Math.max(0, last - first))
                .map(back -> last - back)
                .mapToObj(year -> new Option(String.valueOf(year), dates.fiscalYear(year)))
                .toList();
    }

    private Option version(ModelVersion version) {
        return new Option(
                "version:" + version.modelKey() + ":" + version.engineVersion(),
                say("modelling.replay.of-version", version.name(), String.valueOf(version.engineVersion())));
    }

    private String say(String key, Object... values) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, values, locale);
    }
}
