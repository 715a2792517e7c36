package jp.kasane.trust;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.kasane.testing.Households;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;

/** Forms that no page of the scene shows, made from what their handler takes. */
final class Shapes {

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("version", "0"),
            Map.entry("startsOn", day(3)),
            Map.entry("date", day(3)),
            Map.entry("dueOn", day(14)),
            Map.entry("on", day(0)),
            Map.entry("since", day(0)),
            Map.entry("from", day(0)),
            Map.entry("startsAt", "13:30"),
            Map.entry("time", "13:30"),
            Map.entry("answer", "ATTEND"),
            Map.entry("type", "CONTINUED"),
            Map.entry("result", "CONTINUE"),
            Map.entry("outcome", "CONTINUE"),
            Map.entry("verified", "true"),
            Map.entry("baseVersion", "0"),
            Map.entry("login", "somebody-new"),
            Map.entry("language", "ja"));

    private Shapes() {}

    private static String day(int later) {
        return Households.today().plusDays(later).toString();
    }

    static List<Map.Entry<String, String>> fields(Endpoint endpoint, Scene scene) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (MethodParameter parameter : endpoint.taken()) {
            if (parameter.hasParameterAnnotation(ModelAttribute.class)
                    && parameter.getParameterType().isRecord()) {
                for (RecordComponent component : parameter.getParameterType().getRecordComponents()) {
                    if (component.getType() == String.class
                            || component.getType().isPrimitive()
                            || component.getType() == Integer.class) {
                        fields.add(Map.entry(component.getName(), value(component.getName(), endpoint, scene)));
                    }
                }
            }
        }
        fields.addAll(parameters(endpoint, scene));
        return fields;
    }

    /** Parameters without which the endpoint cannot be asked. */
    static List<Map.Entry<String, String>> parameters(Endpoint endpoint, Scene scene) {
        List<Map.Entry<String, String>> needed = new ArrayList<>();
        for (MethodParameter parameter : endpoint.taken()) {
            RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
            if (asked != null
                    && asked.required()
                    && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE)
                    && !Map.class.isAssignableFrom(parameter.getParameterType())) {
                String name = parameter.getParameter().getName();
                needed.add(Map.entry(name, value(name, endpoint, scene)));
            }
        }
        return needed;
    }

    static String value(String name, Endpoint endpoint, Scene scene) {
        return switch (name) {
            case "meeting" -> scene.id("meeting.planned.2");
            case "before", "after" -> scene.id("rehearsal");
            case "fiscalYear" -> String.valueOf(Households.today().getYear());
            case "remove" -> "0";
            case "draft" -> "00000000-0000-4000-8000-000000000000";
            case "step" -> endpoint.pattern().contains("/session") ? "1" : "all";
            case "process" -> "CaseEscalationProcess";
            case "claimantName" -> scene.id("claimant.name");
            case "staffLogin" -> scene.id("login");
            case "caseNumber", "caseNumbers" ->
                scene.id(endpoint.pattern().startsWith("/retention/requests") ? "claimant.case" : "case.waiting");
            case "council" -> scene.area;
            case "into" -> scene.id("issue.other");
            default -> VALUES.getOrDefault(name, "架空の文");
        };
    }
}
