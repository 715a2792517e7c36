package jp.kasane.modelling.web;

import java.util.List;
import java.util.function.ToDoubleFunction;
import jp.kasane.modelling.ModelKind;
import jp.kasane.modelling.heat.ActivityHeat;
import jp.kasane.modelling.heat.HeatMeasure;
import jp.kasane.modelling.heat.HeatPeriod;
import jp.kasane.modelling.heat.ReadHeat;
import jp.kasane.modelling.heat.RuleHeat;
import jp.kasane.modelling.version.ModelVersion;
import jp.kasane.shared.CurrentTime;
import jp.kasane.web.Caller;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts on a model's page how busy its active version is: as marks on the picture and as rows of a table. */
@Component
class HeatView {

    private static final List<HeatMeasure> OF_RULES = List.of(HeatMeasure.COUNT, HeatMeasure.OVERRIDDEN);

    private final ReadHeat heat;
    private final HeatTexts texts;
    private final ModelMarks marks;
    private final CurrentTime time;
    private final Caller caller;

    HeatView(ReadHeat heat, HeatTexts texts, ModelMarks marks, CurrentTime time, Caller caller) {
        this.heat = heat;
        this.texts = texts;
        this.marks = marks;
        this.time = time;
        this.caller = caller;
    }

    void fill(ModelVersion active, HeatQuery query, Model model) {
        HeatPeriod period = query.period(time.today());
        HeatMeasure measure = query.measure();
        model.addAttribute("heatPeriod", period);
        model.addAttribute("heatMeasure", measure);
        if (active.kind() == ModelKind.PROCESS) {
            List<ActivityHeat> rows = heat.process(active.modelKey(), period, caller.actor());
            model.addAttribute("heatMeasures", List.of(HeatMeasure.values()));
            model.addAttribute("activityHeat", rows);
            model.addAttribute("heatMarkers", marks.write(activities(rows, measure)));
        } else {
            List<RuleHeat> rows = heat.decision(active.modelKey(), period, caller.actor());
            model.addAttribute("heatMeasures", OF_RULES);
            model.addAttribute("ruleHeat", rows);
            model.addAttribute("heatMarkers", marks.write(rules(rows, measure)));
        }
    }

    private List<ModelMarks.Mark> activities(List<ActivityHeat> rows, HeatMeasure measure) {
        double greatest = greatest(rows, row -> row.value(measure));
        return rows.stream()
                .map(row -> new ModelMarks.Mark(
                        row.activity(), "heat", HeatMeasure.level(row.value(measure), greatest), texts.activity(row)))
                .filter(mark -> !mark.text().isEmpty())
                .toList();
    }

    private List<ModelMarks.Mark> rules(List<RuleHeat> rows, HeatMeasure measure) {
        double greatest = greatest(rows, row -> row.value(measure));
        return rows.stream()
                .map(row -> new ModelMarks.Mark(
                        row.rule(), "heat", HeatMeasure.level(row.value(measure), greatest), texts.rule(row)))
                .toList();
    }

    private static <T> double greatest(List<T> rows, ToDoubleFunction<T> value) {
        return rows.stream().mapToDouble(value).max().orElse(0);
    }
}
