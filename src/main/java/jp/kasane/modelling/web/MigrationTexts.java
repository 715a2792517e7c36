package jp.kasane.modelling.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.kasane.modelling.migration.Migration;
import jp.kasane.modelling.migration.MigrationPreview;
import jp.kasane.modelling.migration.plan.Outcome;
import jp.kasane.modelling.migration.plan.PlacePlan;
import jp.kasane.privacy.statistics.PublishedCount;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Migrations in words. Templates know it as {@code @migrationTexts}. */
@Component("migrationTexts")
class MigrationTexts {

    private static final List<Outcome> STAYING = List.of(Outcome.CANNOT, Outcome.LEFT);
    private static final int FEW = 3;
    private static final int MANY = 10;

    private final MessageSource messages;
    private final ModelMarks marks;
    private final HeatTexts bands;

    MigrationTexts(MessageSource messages, ModelMarks marks, HeatTexts bands) {
        this.messages = messages;
        this.marks = marks;
        this.bands = bands;
    }

    /** Why something could not be moved, with what to do about it. */
    public String why(@Nullable String code) {
        return code == null ? "" : text("modelling.migration.why." + code);
    }

    /** Names of what differs between both versions of a place. */
    public String differing(List<String> settings) {
        return settings.stream()
                .map(name -> text("modelling.migration.setting." + name))
                .collect(Collectors.joining(text("modelling.migration.and")));
    }

    public String scope(Migration migration) {
        return text("modelling.migration.scope." + migration.scope(), migration.scopeValues());
    }

    /** A number, or the band in which it is, for who may know no exact ones. */
    public String count(long number, boolean exact) {
        return exact ? String.format(LocaleContextHolder.getLocale(), "%,d", number) : bands.band(number);
    }

    /** How many are meant, as far as the reader may know. */
    public String meant(MigrationPreview preview) {
        return count(preview.instances().size(), preview.counted());
    }

    /** Marks on the picture of the source version. */
    public String marks(MigrationPreview preview) {
        return marks.write(preview.outline().places().stream()
                .map(plan -> mark(plan, preview.shown(plan.place().id())))
                .filter(mark -> !mark.kind().isEmpty())
                .toList());
    }

    private ModelMarks.Mark mark(PlacePlan plan, PublishedCount count) {
        String id = plan.place().id();
        int here = count.value() == null ? 0 : count.value();
        String words = text("modelling.migration.mark." + plan.outcome(), count.text());
        if (STAYING.contains(plan.outcome())) {
            return new ModelMarks.Mark(id, "error", null, words);
        }
        if (plan.outcome() == Outcome.NEEDS_CHOICE || plan.outcome() == Outcome.CHOSEN) {
            return new ModelMarks.Mark(id, "warning", null, words);
        }
        return new ModelMarks.Mark(id, here == 0 ? "" : "heat", level(here), words);
    }

    private static Integer level(int here) {
        return here <= FEW ? 1 : here <= MANY ? 2 : 3;
    }

    String text(String key, Object... arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, arguments, locale);
    }
}
