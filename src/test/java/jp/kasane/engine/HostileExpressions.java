package jp.kasane.engine;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.kasane.modelling.HostileFiles;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every expression that a hostile file carries, as the engine would find it. */
final class HostileExpressions {

    /** Those of the harmless file that the tricks were put into. */
    private static final Set<String> HARMLESS = Set.of("${found}", "${writeDownDelegate}", "${dueAt}");

    private HostileExpressions() {}

    static Set<String> all() throws Exception {
        Set<String> expressions = new TreeSet<>();
        for (HostileFiles.Hostile hostile : HostileFiles.of("expression", "code", "listener")) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setCoalescing(true);
            factory.setIgnoringComments(true);
            NodeList elements = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(hostile.file().content()))
                    .getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                collect((Element) elements.item(i), expressions);
            }
        }
        expressions.removeAll(HARMLESS);
        return expressions;
    }

    private static void collect(Element element, Set<String> expressions) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            add(element.getAttributes().item(i).getNodeValue(), expressions);
        }
        if (element.getElementsByTagName("*").getLength() == 0) {
            add(element.getTextContent(), expressions);
        }
    }

    private static void add(String value, Set<String> expressions) {
        if (List.of("${", "#{").stream().anyMatch(value::contains)) {
            expressions.add(value);
        }
    }
}
