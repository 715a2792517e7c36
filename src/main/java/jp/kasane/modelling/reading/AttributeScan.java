package jp.kasane.modelling.reading;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Judges the attributes of each element. */
final class AttributeScan {

    private final AllowList allowed;
    private final ReadingLimits limits;
    private final ReadingFindings findings;
    private final References references;

    AttributeScan(AllowList allowed, ReadingLimits limits, ReadingFindings findings, References references) {
        this.allowed = allowed;
        this.limits = limits;
        this.findings = findings;
        this.references = references;
    }

    /** The element's own id, cut to a length that a message can show. */
    @Nullable
    String id(XMLStreamReader element) {
        String id = element.getAttributeValue("", "id");
        return id == null || id.length() <= 200 ? id : id.substring(0, 200);
    }

    void check(ElementRule rule, XMLStreamReader element, @Nullable String nearestId) {
        int line = element.getLocation().getLineNumber();
        int count = element.getAttributeCount() + element.getNamespaceCount();
        if (count > limits.attributes()) {
            findings.about("xml-attributes", nearestId, line, rule.name(), String.valueOf(limits.attributes()));
            return;
        }
        Set<String> given = new HashSet<>();
        for (int i = 0; i < element.getAttributeCount(); i++) {
            String name = allowed.name(element.getAttributeNamespace(i), element.getAttributeLocalName(i));
            given.add(name);
            check(rule, name, element.getAttributeValue(i), nearestId, line);
        }
        rule.required().stream()
                .filter(name -> !given.contains(name))
                .sorted()
                .forEach(name -> findings.about("attribute-missing", nearestId, line, rule.name(), name));
    }

    private void check(ElementRule rule, String name, String value, @Nullable String nearestId, int line) {
        Optional<ValueKind> kind = rule.attribute(name);
        if (kind.isEmpty()) {
            String code = allowed.isCode(name) ? "code-not-allowed" : "attribute-not-allowed";
            findings.about(code, nearestId, line, name, rule.name());
        } else if (value.length() > limits.value()) {
            findings.about("xml-value", nearestId, line, name, String.valueOf(limits.value()));
        } else if (!kind.get().accepts().test(value)) {
            findings.about(kind.get().refusalOf(value), nearestId, line, name, value);
        } else if (name.equals("id")) {
            references.take(value, rule.name(), line);
        } else {
            references.note(kind.get(), value, name, nearestId, line);
        }
    }
}
