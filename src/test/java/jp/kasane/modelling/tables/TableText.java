package jp.kasane.modelling.tables;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** Writes small decision tables, row by row. */
final class TableText {

    private final String id;
    private final String policy;
    private final StringBuilder head = new StringBuilder();
    private final StringBuilder rules = new StringBuilder();
    private final List<String> required = new ArrayList<>();
    private int inputs;
    private int outputs;
    private int number;

    TableText(String id, String policy) {
        this.id = id;
        this.policy = policy;
    }

    TableText input(String expression, String type, String values) {
        inputs++;
        String typed = type.isEmpty() ? "" : " typeRef='" + type + "'";
        head.append("<input id='In_")
                .append(id)
                .append(inputs)
                .append("' label='")
                .append(expression)
                .append("'>")
                .append("<inputExpression id='Ex_")
                .append(id)
                .append(inputs)
                .append("'")
                .append(typed)
                .append(">")
                .append(text(expression))
                .append("</inputExpression>");
        if (!values.isEmpty()) {
            head.append("<inputValues id='Iv_")
                    .append(id)
                    .append(inputs)
                    .append("'>")
                    .append(text(values))
                    .append("</inputValues>");
        }
        head.append("</input>");
        return this;
    }

    TableText output(String name, String type, String values) {
        outputs++;
        head.append("<output id='Out_")
                .append(id)
                .append(outputs)
                .append("' name='")
                .append(name)
                .append("' typeRef='")
                .append(type)
                .append("'>");
        if (!values.isEmpty()) {
            head.append("<outputValues id='Ov_")
                    .append(id)
                    .append(outputs)
                    .append("'>")
                    .append(text(values))
                    .append("</outputValues>");
        }
        head.append("</output>");
        return this;
    }

    /** @param cells inputs first, then outputs */
    TableText rule(String... cells) {
        number++;
        rules.append("<rule id='R_").append(id).append(number).append("'>");
        for (int i = 0; i < cells.length; i++) {
            String kind = i < inputs ? "inputEntry" : "outputEntry";
            rules.append("<")
                    .append(kind)
                    .append(" id='C_")
                    .append(id)
                    .append(number)
                    .append("_")
                    .append(i + 1)
                    .append("'>")
                    .append(text(cells[i]))
                    .append("</")
                    .append(kind)
                    .append(">");
        }
        rules.append("</rule>");
        return this;
    }

    TableText requires(String decision) {
        required.add(decision);
        return this;
    }

    DmnModelInstance model() {
        return model(this);
    }

    static DmnModelInstance model(TableText... tables) {
        StringBuilder xml = new StringBuilder("<?xml version='1.0' encoding='UTF-8'?>"
                + "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/'"
                + " xmlns:camunda='http://camunda.org/schema/1.0/dmn' id='D' name='D' namespace='n'>");
        for (TableText table : tables) {
            xml.append(table.xml());
        }
        return Dmn.readModelFromStream(
                new ByteArrayInputStream(xml.append("</definitions>").toString().getBytes(StandardCharsets.UTF_8)));
    }

    private String xml() {
        StringBuilder xml =
                new StringBuilder("<decision id='" + id + "' name='" + id + "' camunda:historyTimeToLive='P1D'>");
        for (String other : required) {
            xml.append("<informationRequirement id='Req_")
                    .append(id)
                    .append(other)
                    .append("'><requiredDecision href='#")
                    .append(other)
                    .append("'/></informationRequirement>");
        }
        return xml.append("<decisionTable id='T_")
                .append(id)
                .append("' hitPolicy='")
                .append(policy)
                .append("'>")
                .append(head)
                .append(rules)
                .append("</decisionTable></decision>")
                .toString();
    }

    private static String text(String value) {
        return "<text>" + value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</text>";
    }
}
