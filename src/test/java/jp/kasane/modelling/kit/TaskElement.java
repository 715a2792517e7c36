package jp.kasane.modelling.kit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A task of a model, on which templates are applied as Camunda Modeler does it. */
record TaskElement(Element xml) {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final List<String> SET_BY_TEMPLATES =
            List.of("formKey", "assignee", "candidateGroups", "dueDate", "delegateExpression");

    String id() {
        return xml.getAttribute("id");
    }

    /** Whether the template makes what this task is. */
    boolean isOf(ElementTemplate template) {
        if (xml.getLocalName().equals("receiveTask")) {
            return xml.getAttribute("messageRef").equals("Message_" + TemplateFiles.message(template));
        }
        return Stream.of("formKey", "delegateExpression")
                        .anyMatch(link ->
                                is(TemplateFiles.value(template, "camunda:" + link), xml.getAttributeNS(CAMUNDA, link)))
                || is(TemplateFiles.value(template, "calledElement"), xml.getAttribute("calledElement"))
                        && beginsWithoutReferral() == TemplateFiles.beginsWithoutReferral(template);
    }

    private boolean beginsWithoutReferral() {
        return "${0}".equals(typedInputs().get("referralId"));
    }

    private static boolean is(String wanted, String present) {
        return !wanted.isEmpty() && wanted.equals(present);
    }

    /** Takes everything away that a template gives, and lets the template give it. */
    void become(ElementTemplate template) {
        Map<String, String> typed = typedInputs();
        SET_BY_TEMPLATES.forEach(name -> xml.removeAttributeNS(CAMUNDA, name));
        xml.removeAttribute("calledElement");
        xml.removeAttribute("name");
        children(xml, BPMN, "extensionElements").forEach(xml::removeChild);
        template.json().path("properties").forEach(property -> apply(property, typed));
        xml.setAttributeNS(CAMUNDA, "camunda:modelerTemplate", template.id());
        xml.setAttributeNS(
                CAMUNDA,
                "camunda:modelerTemplateVersion",
                template.json().path("version").asText());
    }

    /** What somebody fills in by hand stays what it was: the layer of a deliberation. */
    private Map<String, String> typedInputs() {
        Map<String, String> inputs = new TreeMap<>();
        children(xml, BPMN, "extensionElements")
                .flatMap(extensions -> children(extensions, CAMUNDA, "in"))
                .filter(in -> in.hasAttribute("target"))
                .forEach(in -> inputs.put(
                        in.getAttribute("target"),
                        in.hasAttribute("source")
                                ? "${" + in.getAttribute("source") + "}"
                                : in.getAttribute("sourceExpression")));
        return inputs;
    }

    private void apply(JsonNode property, Map<String, String> typed) {
        JsonNode binding = property.path("binding");
        String value = property.path("value").asText();
        String target = binding.path("target").asText();
        switch (binding.path("type").asText()) {
            case "property" -> attribute(binding.path("name").asText(), value);
            case "camunda:property" ->
                set(
                        extension("properties", "property"),
                        "name",
                        binding.path("name").asText(),
                        "value",
                        value);
            case "camunda:in:businessKey" -> extension("in").setAttribute("businessKey", value);
            case "camunda:in" -> {
                boolean free = binding.path("expression").asBoolean();
                String source = free ? typed.getOrDefault(target, value) : value;
                set(extension("in"), free ? "sourceExpression" : "source", source, "target", target);
            }
            case "camunda:out" ->
                set(extension("out"), "source", binding.path("source").asText(), "target", value);
            default -> throw new IllegalArgumentException("no way to apply " + binding);
        }
    }

    private void attribute(String name, String value) {
        if (name.startsWith("camunda:")) {
            xml.setAttributeNS(CAMUNDA, name, value);
        } else {
            xml.setAttribute(name, value);
        }
    }

    private static void set(Element element, String one, String oneValue, String other, String otherValue) {
        element.setAttribute(one, oneValue);
        element.setAttribute(other, otherValue);
    }

    /** A new element below the extensions, in the folders on the way, which are made where they are missing. */
    private Element extension(String... path) {
        Element at = children(xml, BPMN, "extensionElements").findFirst().orElseGet(this::extensions);
        for (int i = 0; i < path.length - 1; i++) {
            Element above = at;
            String name = path[i];
            at = children(at, CAMUNDA, name).findFirst().orElseGet(() -> added(above, name));
        }
        return added(at, path[path.length - 1]);
    }

    private Element extensions() {
        Element extensions = xml.getOwnerDocument().createElementNS(BPMN, "bpmn:extensionElements");
        Node first = children(xml, BPMN, "documentation")
                .map(Node::getNextSibling)
                .findFirst()
                .orElse(xml.getFirstChild());
        return (Element) xml.insertBefore(extensions, first);
    }

    private static Element added(Element parent, String name) {
        return (Element) parent.appendChild(parent.getOwnerDocument().createElementNS(CAMUNDA, "camunda:" + name));
    }

    private static Stream<Element> children(Element parent, String namespace, String name) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .filter(node -> namespace.equals(node.getNamespaceURI()) && name.equals(node.getLocalName()))
                .map(Element.class::cast)
                .toList()
                .stream();
    }
}
