package jp.kasane.modelling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about a model that an administrator has to know. Its text is the message {@code modelling.finding.<code>}
 * with the arguments.
 *
 * @param code what kind of finding, e.g. {@code user-task-form}
 * @param file name of the file
 * @param element id of the element that it is about; null when it is about the file
 * @param line line of the file, from 1; null when unknown
 * @param arguments values for the text; names and codes of the model, never personal data
 */
public record ModelFinding(
        Severity severity,
        String code,
        String file,
        @Nullable String element,
        @Nullable Integer line,
        List<String> arguments) {

    public ModelFinding {
        arguments = List.copyOf(arguments);
    }

    public static ModelFinding error(String code, String file, @Nullable String element, String... arguments) {
        return new ModelFinding(Severity.ERROR, code, file, element, null, List.of(arguments));
    }

    public static ModelFinding warning(String code, String file, @Nullable String element, String... arguments) {
        return new ModelFinding(Severity.WARNING, code, file, element, null, List.of(arguments));
    }

    /** The same finding with the line on which it was made. */
    public ModelFinding at(int where) {
        return new ModelFinding(severity, code, file, element, where, arguments);
    }

    /** Key of its text. */
    public String messageKey() {
        return "modelling.finding." + code;
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
