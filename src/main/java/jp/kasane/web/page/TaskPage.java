package jp.kasane.web.page;

import java.util.function.Function;
import jp.kasane.shared.Subject;

/**
 * Where a person does the user tasks of one kind. A feature declares it as a bean.
 *
 * @param formKey the form key in the BPMN, e.g. {@code meeting/set-agenda}
 * @param path of the page for what the task is about
 */
public record TaskPage(String formKey, Function<Subject, String> path) {}
