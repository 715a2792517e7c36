package jp.kasane.modelling.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** XML as text that is the same whatever prefixes, order of attributes and spaces it was written with. */
final class NodeText {

    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    private NodeText() {}

    static String of(Element element) {
        TreeSet<String> attributes = new TreeSet<>();
        attributes(element).forEach(each -> attributes.add(each.getLocalName() + "=" + value(each)));
        StringBuilder text = new StringBuilder(element.getLocalName());
        if (!attributes.isEmpty()) {
            text.append(attributes);
        }
        List<Element> children = children(element);
        if (children.isEmpty()) {
            String content = element.getTextContent().strip();
            return content.isEmpty() ? text + " " : text + ": " + content + " ";
        }
        text.append(" { ");
        children.forEach(child -> text.append(of(child)));
        return text + "} ";
    }

    /** Without the prefix of a type's name. */
    private static String value(Attr attribute) {
        String value = attribute.getValue();
        return attribute.getLocalName().equals("type") ? value.substring(value.indexOf(':') + 1) : value;
    }

    static List<Attr> attributes(Element element) {
        List<Attr> found = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (!XMLNS.equals(attribute.getNamespaceURI())) {
                found.add(attribute);
            }
        }
        return found;
    }

    static List<Element> children(Element element) {
        List<Element> found = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                found.add(child);
            }
        }
        return found;
    }
}
