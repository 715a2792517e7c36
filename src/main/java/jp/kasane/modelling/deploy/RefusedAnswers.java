package jp.kasane.modelling.deploy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kasane.modelling.CheckReport;
import jp.kasane.modelling.ModelFinding;
import jp.kasane.modelling.ModelKind;
import jp.kasane.modelling.deploy.RefusedAnswer.FileProblems;
import jp.kasane.modelling.deploy.RefusedAnswer.ModelProblem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts findings into the words and the shape that Camunda Modeler shows. */
@Component
class RefusedAnswers {

    /** By this beginning Camunda Modeler tells a model that is wrong from a server that is. */
    private static final String OF_PROCESSES = "ENGINE-09005 Could not parse BPMN process. ";

    private final MessageSource messages;

    RefusedAnswers(MessageSource messages) {
        this.messages = messages;
    }

    RefusedAnswer tell(CheckReport report, Locale locale) {
        List<ModelFinding> errors = report.errors();
        String lines = errors.stream().map(finding -> line(finding, locale)).collect(Collectors.joining("\n"));
        String opening = messages.getMessage("modelling.deploy.refused", new Object[] {errors.size()}, locale);
        return new RefusedAnswer(
                "ParseException",
                (ofProcesses(errors) ? OF_PROCESSES : "") + opening + "\n" + lines,
                details(report, locale));
    }

    private static boolean ofProcesses(List<ModelFinding> errors) {
        return errors.stream().anyMatch(finding -> finding.file().endsWith(ModelKind.PROCESS.ending()));
    }

    private String line(ModelFinding finding, Locale locale) {
        StringBuilder line = new StringBuilder("* ").append(text(finding, locale));
        line.append(" | ").append(finding.file());
        if (finding.element() != null) {
            line.append(" | ").append(finding.element());
        }
        if (finding.line() != null) {
            line.append(" | ")
                    .append(messages.getMessage("modelling.deploy.line", new Object[] {finding.line()}, locale));
        }
        return line.toString();
    }

    private Map<String, FileProblems> details(CheckReport report, Locale locale) {
        Map<String, FileProblems> details = new LinkedHashMap<>();
        report.findings().stream()
                .map(ModelFinding::file)
                .distinct()
                .forEach(file -> details.put(
                        file,
                        new FileProblems(problems(report, file, true, locale), problems(report, file, false, locale))));
        return details;
    }

    private List<ModelProblem> problems(CheckReport report, String file, boolean errors, Locale locale) {
        return report.findings().stream()
                .filter(finding -> finding.file().equals(file) && finding.isError() == errors)
                .map(finding -> problem(finding, locale))
                .toList();
    }

    private ModelProblem problem(ModelFinding finding, Locale locale) {
        String element = finding.element() == null ? "" : finding.element();
        int line = finding.line() == null ? 0 : finding.line();
        List<String> elements = element.isEmpty() ? List.of() : List.of(element);
        return new ModelProblem(text(finding, locale), line, 0, element, elements);
    }

    private String text(ModelFinding finding, Locale locale) {
        return messages.getMessage(finding.messageKey(), finding.arguments().toArray(), finding.code(), locale);
    }
}
