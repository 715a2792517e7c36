package jp.kasane.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Denies what would bring code into the engine, whichever way a model came to it: of the engine's extensions only those
 * stand that Kasane uses, of BPMN nothing that runs a script, and of expressions those of {@link ExpressionForm}.
 */
final class ModelGuard {

    private static final Set<String> SCRIPTS =
            Set.of("scriptTask", "script", "globalScriptTask", "sendTask", "globalBusinessRuleTask", "language");
    private static final Set<String> EXTENSIONS =
            Set.of("properties", "property", "in", "out", "failedJobRetryTimeCycle");
    private static final Set<String> ATTRIBUTES = Set.of(
            "historyTimeToLive",
            "versionTag",
            "isStartableInTasklist",
            "formKey",
            "candidateGroups",
            "assignee",
            "dueDate",
            "followUpDate",
            "priority",
            "delegateExpression",
            "asyncBefore",
            "asyncAfter",
            "exclusive",
            "jobPriority",
            "calledElementBinding",
            "calledElementVersionTag",
            "diagramRelationId",
            "modelerTemplate",
            "modelerTemplateVersion",
            "modelerTemplateIcon");

    private ModelGuard() {}

    /** @param denied takes each element with the name of what is not allowed on it */
    static void check(Element root, BiConsumer<Element, String> denied) {
        Deque<Element> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Element element = open.pop();
            if (!isAllowed(element)) {
                denied.accept(element, element.getTagName());
            }
            if (!ExpressionForm.isKeptBy(element.getText())) {
                denied.accept(element, "an expression of this form");
            }
            element.attributes().stream()
                    .filter(attribute ->
                            !isAllowed(attribute) || !ExpressionForm.isKeptBy(element.attribute(attribute)))
                    .forEach(attribute -> denied.accept(element, attribute));
            open.addAll(element.elements());
        }
    }

    private static boolean isAllowed(Element element) {
        return isExtension(element.getUri())
                ? EXTENSIONS.contains(element.getTagName())
                : !SCRIPTS.contains(element.getTagName());
    }

    private static boolean isAllowed(String attribute) {
        String name = attribute.substring(attribute.lastIndexOf(':') + 1);
        return isExtension(attribute) ? ATTRIBUTES.contains(name) : !SCRIPTS.contains(name);
    }

    /** Both names under which the engine takes its extensions. */
    private static boolean isExtension(String uri) {
        return uri.startsWith("http://camunda.org/schema/1.0/bpmn") || uri.startsWith("http://activiti.org/bpmn");
    }
}
