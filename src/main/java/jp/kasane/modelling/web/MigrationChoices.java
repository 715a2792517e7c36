package jp.kasane.modelling.web;

import java.util.List;
import java.util.stream.Stream;
import jp.kasane.council.Area;
import jp.kasane.council.Councils;
import jp.kasane.modelling.migration.InstanceScope;
import jp.kasane.modelling.migration.ProcessVersion;
import jp.kasane.web.page.Option;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What can be chosen on the form of a new migration. */
@Component
class MigrationChoices {

    private final Councils councils;
    private final MigrationTexts texts;

    MigrationChoices(Councils councils, MigrationTexts texts) {
        this.councils = councils;
        this.texts = texts;
    }

    /** @param exact whether the reader may know exactly how many run */
    void fill(List<ProcessVersion> versions, boolean exact, Model model) {
        model.addAttribute(
                "versionOptions",
                versions.stream().map(each -> option(each, exact)).toList());
        model.addAttribute(
                "scopes",
                Stream.of(InstanceScope.Kind.values())
                        .filter(kind -> kind != InstanceScope.Kind.BACK)
                        .map(kind -> new Option(kind.name(), "modelling.migration.by." + kind))
                        .toList());
        model.addAttribute(
                "layers",
                councils.layers().stream()
                        .map(layer -> new Option(layer.code(), layer.name()))
                        .toList());
        model.addAttribute(
                "councils",
                councils.all().stream()
                        .map(council -> new Option(council.code(), council.name()))
                        .toList());
        model.addAttribute(
                "areas",
                councils.areas().stream()
                        .filter(Area::caseArea)
                        .map(area -> new Option(area.code(), area.name()))
                        .toList());
        model.addAttribute(
                "timerChoices",
                List.of(
                        new Option("KEEP", "modelling.migration.timers.KEEP"),
                        new Option("ANEW", "modelling.migration.timers.ANEW")));
    }

    private Option option(ProcessVersion version, boolean exact) {
        String key = version.active() ? "modelling.migration.version.active" : "modelling.migration.version.former";
        return new Option(
                String.valueOf(version.number()),
                texts.text(key, version.number(), texts.count(version.running(), exact)));
    }
}
