package jp.kasane.modelling.rules;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.camunda.bpm.model.bpmn.Bpmn;

/** Expressions name a variable or a delegate, compare a variable with a literal, or are a literal. Nothing else. */
final class ExpressionRule implements ModelRule {

    /** What nobody evaluates. */
    private static final Set<String> PROSE = Set.of("documentation", "text");

    @Override
    public void check(CheckedProcess checked, Findings findings) {
        try {
            XMLStreamReader xml =
                    factory().createXMLStreamReader(new StringReader(Bpmn.convertToString(checked.model())));
            new Walk(xml, findings).run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a parsed model could not be written and read again", e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Goes through all attributes and texts, remembering the ids of the elements around. */
    private record Walk(XMLStreamReader xml, Findings findings, Deque<String> ids) {

        Walk(XMLStreamReader xml, Findings findings) {
            this(xml, findings, new ArrayDeque<>());
        }

        void run() throws XMLStreamException {
            boolean prose = false;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamReader.START_ELEMENT -> {
                        prose = PROSE.contains(xml.getLocalName());
                        enter();
                    }
                    case XMLStreamReader.END_ELEMENT -> {
                        prose = false;
                        ids.pop();
                    }
                    case XMLStreamReader.CHARACTERS -> {
                        if (!prose) {
                            examine(xml.getText());
                        }
                    }
                    default -> {
                        // comments and the like are not evaluated
                    }
                }
            }
        }

        private void enter() {
            String id = xml.getAttributeValue(null, "id");
            ids.push(id == null ? (ids.isEmpty() ? "" : ids.peek()) : id);
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                examine(xml.getAttributeValue(i));
            }
        }

        private void examine(String text) {
            Expressions.forbidden(text)
                    .forEach(expression -> findings.add(RuleCode.EXPRESSION_FORM, ids.peek(), expression));
        }
    }
}
