package jp.kasane.modelling.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** What a call activity hands to the called process and takes back from it. */
final class Passed {

    private final List<CamundaIn> in;
    private final List<CamundaOut> out;

    Passed(CallActivity call) {
        boolean none = call.getExtensionElements() == null;
        this.in = none
                ? List.of()
                : call.getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaIn.class)
                        .list();
        this.out = none
                ? List.of()
                : call.getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaOut.class)
                        .list();
    }

    /** Variables of the caller that are handed over in some way. */
    Set<String> sources() {
        Set<String> names = new HashSet<>();
        in.forEach(each -> {
            names.addAll(Expressions.names(each.getCamundaSourceExpression()));
            names.addAll(Expressions.names(each.getCamundaBusinessKey()));
            if (each.getCamundaSource() != null) {
                names.add(each.getCamundaSource());
            }
        });
        return names;
    }

    boolean handsOver(String variable) {
        return in.stream()
                .anyMatch(each -> variable.equals(each.getCamundaTarget()) || "all".equals(each.getCamundaVariables()));
    }

    boolean handsOver(String variable, String as) {
        return in.stream()
                .anyMatch(each -> variable.equals(each.getCamundaSource()) && as.equals(each.getCamundaTarget()));
    }

    /** Variables of the called process that come back. */
    Set<String> expected() {
        Set<String> names = new HashSet<>();
        out.forEach(each -> {
            names.addAll(Expressions.names(each.getCamundaSourceExpression()));
            if (each.getCamundaSource() != null) {
                names.add(each.getCamundaSource());
            }
        });
        return names;
    }

    /** Variables of the caller that are set by the call. */
    Set<String> results() {
        return out.stream()
                .map(CamundaOut::getCamundaTarget)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    boolean handsOverBusinessKey() {
        return in.stream().anyMatch(each -> each.getCamundaBusinessKey() != null);
    }

    /** The literal that a variable of the called process gets, e.g. {@code AREA} from {@code ${'AREA'}}. */
    Optional<String> literal(String target) {
        return in.stream()
                .filter(each -> target.equals(each.getCamundaTarget()))
                .findFirst()
                .flatMap(each -> Expressions.text(each.getCamundaSourceExpression()));
    }
}
