package jp.kasane.modelling.tables;

import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.modelling.Drafts;
import jp.kasane.modelling.InstalledModels;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.ModelKind;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Shows decision tables, looks through them and tries them out. Administrators only. Nothing is kept or changed. */
@Service
public class ExploreTables {

    private final InstalledModels installed;
    private final Drafts drafts;
    private final MessageSource messages;
    private final People people;

    ExploreTables(InstalledModels installed, Drafts drafts, MessageSource messages, People people) {
        this.installed = installed;
        this.drafts = drafts;
        this.messages = messages;
        this.people = people;
    }

    /**
     * @param draft whose table is meant; null for the active one
     * @throws ProblemException FORBIDDEN, NOT_FOUND
     */
    public TableView show(String key, @Nullable Long draft, Locale language, Actor actor) {
        people.require(Policy.READ_MODELS, actor);
        DmnModelInstance model = model(key, draft, actor);
        List<TableReport> reports = reports(model, key);
        TableWords words = new TableWords(messages, language);
        Decision decision = model.getModelElementById(key);
        return new TableView(
                key,
                Dmn.name(decision),
                reports.stream().map(report -> TableSheets.of(report, words)).toList(),
                reports.stream()
                        .flatMap(report -> problems(report, reports, words).stream())
                        .toList(),
                TrialFields.of(model, decision, reports, words));
    }

    /**
     * Evaluates a decision with inputs as they were typed.
     *
     * @throws ProblemException FORBIDDEN, NOT_FOUND; INVALID for a value that is none, naming the field
     */
    public TrialResult evaluate(
            String key, @Nullable Long draft, Map<String, String> typed, Locale language, Actor actor) {
        people.require(Policy.READ_MODELS, actor);
        DmnModelInstance model = model(key, draft, actor);
        List<TableReport> reports = reports(model, key);
        TableWords words = new TableWords(messages, language);
        List<TrialField> fields = TrialFields.of(model, model.getModelElementById(key), reports, words);
        return new Trial(model, reports, words).run(TrialInputs.of(fields, typed));
    }

    private static List<TableView.Problem> problems(TableReport report, List<TableReport> reports, TableWords words) {
        return report.problems().stream()
                .map(problem -> new TableView.Problem(
                        TableFindings.of(report.key(), report, problem, words), example(report, problem, reports)))
                .toList();
    }

    private static Map<String, String> example(TableReport report, TableProblem problem, List<TableReport> reports) {
        Region region = problem.region();
        Map<String, String> typed = new LinkedHashMap<>();
        if (region != null) {
            report.read()
                    .flatMap(read -> new LeafExamples(reports).of(read, region.box()))
                    .ifPresent(values -> values.forEach((name, value) -> typed.put(name, value.toString())));
        }
        return typed;
    }

    private DmnModelInstance model(String key, @Nullable Long draft, Actor actor) {
        DmnModelInstance model = draft == null
                ? installed.decision(key).orElseThrow(ExploreTables::unknown)
                : drafts.contents(draft, actor).stream()
                        .filter(file -> ModelKind.of(file.name())
                                .filter(ModelKind.DECISION::equals)
                                .isPresent())
                        .map(ExploreTables::parse)
                        .filter(parsed -> parsed.getModelElementById(key) instanceof Decision)
                        .findFirst()
                        .orElseThrow(ExploreTables::unknown);
        Decision decision = model.getModelElementById(key);
        Dmn.table(decision).orElseThrow(ExploreTables::unknown);
        return model;
    }

    private static DmnModelInstance parse(ModelFile file) {
        return org.camunda.bpm.model.dmn.Dmn.readModelFromStream(new ByteArrayInputStream(file.content()));
    }

    /** Of the decision and those that it requires, itself last. */
    private static List<TableReport> reports(DmnModelInstance model, String key) {
        List<Decision> shown = Dmn.withRequired(model.getModelElementById(key));
        return CheckedTables.of(model).stream()
                .filter(report -> shown.contains(report.decision()))
                .sorted(Comparator.comparing(report -> shown.indexOf(report.decision())))
                .toList();
    }

    private static ProblemException unknown() {
        return ProblemException.notFound("modelling.table.not-found");
    }
}
