package jp.kasane.modelling.reading;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import jp.kasane.modelling.ModelKind;
import org.jspecify.annotations.Nullable;

/** One pass over a document, event by event, against the allow-list. */
final class ModelScan {

    private final AllowList allowed;
    private final ReadingLimits limits;
    private final ReadingFindings findings;
    private final References references;
    private final AttributeScan attributes;
    private final ModelSize size;
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private int elements;
    /** How deep inside an element that was refused; what stands in it is not looked at. */
    private int refused;

    private boolean ended;

    ModelScan(AllowList allowed, ReadingLimits limits, ReadingFindings findings) {
        this.allowed = allowed;
        this.limits = limits;
        this.findings = findings;
        references = new References(findings);
        attributes = new AttributeScan(allowed, limits, findings, references);
        size = new ModelSize(allowed, limits, findings);
    }

    void run(String xml, String fileName) {
        try {
            XMLStreamReader events = SecureXml.events(new StringReader(xml));
            while (!ended && !findings.isFull() && events.hasNext()) {
                event(events.next(), events, fileName);
            }
            events.close();
            if (findings.isEmpty()) {
                // what was refused would only be missed here once more
                references.end();
            }
        } catch (XMLStreamException e) {
            findings.about(
                    "xml-broken",
                    nearestId(),
                    e.getLocation() == null ? 0 : e.getLocation().getLineNumber());
        } catch (RuntimeException e) {
            // the platform's parser answers some broken documents with an unchecked exception
            findings.about("xml-broken", nearestId(), 0);
        }
    }

    private void event(int kind, XMLStreamReader events, String fileName) {
        switch (kind) {
            case XMLStreamConstants.START_ELEMENT -> start(events, fileName);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(events);
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                refuse("xml-processing-instruction", events, String.valueOf(events.getPITarget()));
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> stop("xml-doctype", events);
            default -> {}
        }
    }

    private void start(XMLStreamReader events, String fileName) {
        if (++elements > limits.elements()) {
            stop("xml-elements", events, String.valueOf(limits.elements()));
        } else if (open.size() + refused >= limits.depth()) {
            stop("xml-depth", events, String.valueOf(limits.depth()));
        } else if (refused > 0) {
            refused++;
        } else {
            known(allowed.name(events.getNamespaceURI(), events.getLocalName()), events, fileName);
        }
    }

    private void known(String name, XMLStreamReader events, String fileName) {
        String parent = open.isEmpty() ? AllowList.DOCUMENT : open.peek().name();
        Optional<ElementRule> rule = allowed.element(name);
        Optional<ValueKind> text = rule.flatMap(known -> known.in(parent));
        if (open.isEmpty() && (text.isEmpty() || !belongs(name, fileName))) {
            stop("root-element", events, name);
        } else if (text.isEmpty()) {
            refuse(rule.isPresent() ? "element-misplaced" : code(name), events, name, parent);
            refused = 1;
        } else {
            String id = attributes.id(events);
            OpenElement element = new OpenElement(name, id == null ? nearestId() : id, line(events), text.get());
            open.push(element);
            attributes.check(rule.orElseThrow(), events, nearestId());
            ended = size.isOutgrownBy(name, nearestId(), line(events));
        }
    }

    private void end() {
        if (refused > 0) {
            refused--;
        } else {
            open.pop().end(findings, references);
        }
    }

    private void text(XMLStreamReader events) {
        OpenElement element = open.peek();
        if (refused == 0 && element != null && !element.holds(events.getText(), limits.text())) {
            stop("xml-text", events, String.valueOf(limits.text()));
        }
    }

    private String code(String name) {
        return allowed.isCode(name) ? "code-not-allowed" : "element-not-allowed";
    }

    private static boolean belongs(String root, String fileName) {
        return root.equals(
                ModelKind.of(fileName).orElseThrow() == ModelKind.PROCESS ? "bpmn:definitions" : "dmn:definitions");
    }

    private void stop(String code, XMLStreamReader events, String... arguments) {
        refuse(code, events, arguments);
        ended = true;
    }

    private void refuse(String code, XMLStreamReader events, String... arguments) {
        findings.about(code, nearestId(), line(events), arguments);
    }

    private @Nullable String nearestId() {
        return open.isEmpty() ? null : open.peek().nearestId();
    }

    private static int line(XMLStreamReader events) {
        return events.getLocation().getLineNumber();
    }
}
