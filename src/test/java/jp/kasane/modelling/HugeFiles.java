package jp.kasane.modelling;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import jp.kasane.modelling.HostileFiles.Hostile;

/** Files that mean harm by their size: made when they are needed, one at a time. */
public final class HugeFiles {

    private static final String BPMN = text("Harmless.bpmn");
    private static final String DMN = text("Harmless.dmn");
    private static final String START = "    <bpmn:startEvent";

    private HugeFiles() {}

    /** What makes each file, by what is huge about it. */
    public static Map<String, Supplier<Hostile>> all() {
        Map<String, Supplier<Hostile>> all = new LinkedHashMap<>();
        elements(all);
        values(all);
        tables(all);
        bytes(all);
        return all;
    }

    private static void elements(Map<String, Supplier<Hostile>> all) {
        process(all, "depth-unknown", () -> before(nested("x", "", 20_000)));
        process(all, "depth-subprocesses", () -> before(nested("bpmn:subProcess", "", 20_000)));
        process(all, "depth-subprocesses-just-above", () -> before(nested("bpmn:subProcess", "", 110)));
        process(all, "depth-lanes", () -> before(nested("bpmn:lane", "", 5_000)));
        process(all, "depth-not-closed", () -> before(many(50_000, "<bpmn:subProcess id='S%d'>")));
        process(all, "depth-alone", () -> "<a>".repeat(300_000));
        process(all, "elements", () -> before(many(30_000, "<bpmn:subProcess id='S%d'/>")));
        process(all, "elements-unknown", () -> before("<x/>".repeat(300_000)));
        process(all, "elements-tasks", () -> before(many(30_000, "<bpmn:receiveTask id='R%d'/>")));
        process(all, "findings", () -> before("<x/>".repeat(10_000)));
        process(all, "entity-levels", () -> declared(entities(), "&e100;"));
        process(all, "entity-long", () -> declared("<!ENTITY e '" + "a".repeat(500_000) + "'>", "&e;".repeat(9_000)));
        process(all, "entity-many", () -> declared("<!ENTITY e 'a'>".repeat(50_000), ""));
    }

    private static void values(Map<String, Supplier<Hostile>> all) {
        process(all, "attributes", () -> before("<bpmn:subProcess id='S' " + many(5_000, " a%d='1'") + "/>"));
        process(
                all,
                "attributes-colliding",
                () -> before("<bpmn:subProcess id='S' " + many(9_000, " Aa%dBB='1'") + "/>"));
        process(
                all,
                "namespaces",
                () -> before("<bpmn:subProcess id='S' " + many(5_000, " xmlns:a%1$d='urn:%1$d'") + "/>"));
        process(all, "attribute-value", () -> before("<bpmn:subProcess id='S' name='" + "長".repeat(300_000) + "'/>"));
        process(all, "attribute-expression", () -> before(attribute("${" + "a".repeat(3_000) + "}")));
        process(all, "attribute-colour", () -> before(attribute("#" + "f".repeat(3_900))));
        process(all, "attribute-name", () -> before("<bpmn:subProcess id='S' " + "a".repeat(900_000) + "='1'/>"));
        process(all, "element-name", () -> before("<" + "a".repeat(900_000) + "/>"));
        process(all, "prefix", () -> before("<" + "a".repeat(500_000) + ":b/>"));
        process(all, "namespace-name", () -> before("<x xmlns='" + "u".repeat(900_000) + "'/>"));
        process(all, "id", () -> before("<bpmn:subProcess id='" + "i".repeat(900_000) + "'/>"));
        process(all, "text", () -> before("<bpmn:subProcess id='S'>" + "字".repeat(500_000) + "</bpmn:subProcess>"));
        process(all, "text-sections", () -> before("<![CDATA[x]]>".repeat(100_000)));
        process(all, "text-references", () -> before("&#x24;".repeat(300_000)));
        process(all, "comment-not-closed", () -> before("<!--" + " -".repeat(900_000)));
        process(all, "tag-not-closed", () -> before("<bpmn:subProcess id='S'" + " ".repeat(1_800_000)));
        process(all, "instruction", () -> before("<?x " + "y".repeat(1_000_000) + "?>"));
        process(all, "declaration", () -> "<?xml version='1.0'" + " ".repeat(1_900_000) + "?><a/>");
    }

    private static void tables(Map<String, Supplier<Hostile>> all) {
        decision(all, "rules", () -> table(many(3_000, "<rule id='R%d'/>")));
        decision(all, "inputs", () -> table(many(60, "<input id='I%d'/>")));
        decision(all, "cells", () -> table(many(35, "<output id='O%d' name='o'/>") + many(900, "<rule id='R%d'/>")));
        decision(all, "entries", () -> table("<rule id='R'>" + many(30_000, "<inputEntry id='E%d'/>") + "</rule>"));
        decision(
                all, "decisions", () -> DMN.replace("<decision ", many(30_000, "<decision id='D%d'/>") + "<decision "));
        decision(all, "feel-long", () -> entry("\"A\"," + many(900, "\"A%d\",") + "\"B\""));
        decision(all, "feel-parentheses", () -> entry("(".repeat(9_000)));
        decision(all, "feel-brackets", () -> entry("[".repeat(4_500) + "1" + "]".repeat(4_500)));
        decision(all, "feel-lists", () -> entry("1,".repeat(4_900)));
        decision(all, "feel-not", () -> entry("not(".repeat(2_000)));
        decision(all, "feel-number", () -> entry("9".repeat(9_000)));
        decision(all, "feel-string", () -> entry("\"" + "a".repeat(9_000) + "\""));
        decision(all, "feel-blanks", () -> entry("1" + " ".repeat(4_000) + "," + " ".repeat(4_000) + "x"));
        decision(all, "feel-functions", () -> entry("function(x) ".repeat(800)));
        decision(all, "feel-loops", () -> entry("for i in 1..9 return ".repeat(400) + "1"));
    }

    private static void bytes(Map<String, Supplier<Hostile>> all) {
        process(all, "bytes", () -> BPMN + "\n".repeat(2_500_000));
        process(all, "bytes-much", () -> " ".repeat(20_000_000));
        all.put("gzip-bomb", () -> new Hostile("huge", new ModelFile("gzip-bomb.bpmn", gzipBomb())));
        all.put("zeros", () -> new Hostile("huge", new ModelFile("zeros.bpmn", new byte[1_900_000])));
        all.put("name", () -> new Hostile("huge", ModelFile.of("n".repeat(100_000) + ".bpmn", BPMN)));
        all.put("name-folders", () -> new Hostile("huge", ModelFile.of("../".repeat(30) + "x.bpmn", BPMN)));
    }

    private static void process(Map<String, Supplier<Hostile>> all, String name, Supplier<String> content) {
        all.put(name, () -> new Hostile("huge", ModelFile.of(name + ".bpmn", content.get())));
    }

    private static void decision(Map<String, Supplier<Hostile>> all, String name, Supplier<String> content) {
        all.put(name, () -> new Hostile("huge", ModelFile.of(name + ".dmn", content.get())));
    }

    private static String before(String trick) {
        return BPMN.replace(START, trick + "\n" + START);
    }

    private static String attribute(String value) {
        return "<bpmn:userTask id='U' camunda:candidateGroups='" + value + "'/>";
    }

    private static String table(String more) {
        return DMN.replace("</decisionTable>", more + "</decisionTable>");
    }

    private static String entry(String feel) {
        return DMN.replace("\"NEW\"", feel);
    }

    private static String declared(String declarations, String use) {
        return BPMN.replace("?>\n", "?>\n<!DOCTYPE x [" + declarations + "]>\n").replace("見る", use);
    }

    private static String entities() {
        return "<!ENTITY e0 'ha'>"
                + IntStream.rangeClosed(1, 100)
                        .mapToObj(i -> "<!ENTITY e%d '&e%d;&e%d;'>".formatted(i, i - 1, i - 1))
                        .collect(Collectors.joining());
    }

    private static String nested(String element, String inside, int depth) {
        return many(depth, "<" + element + " id='N%d'>") + inside + ("</" + element + ">").repeat(depth);
    }

    private static String many(int count, String format) {
        return IntStream.range(0, count).mapToObj(format::formatted).collect(Collectors.joining());
    }

    private static byte[] gzipBomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            for (int megabyte = 0; megabyte < 50; megabyte++) {
                gzip.write(new byte[1_000_000]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String text(String name) {
        return HostileFiles.harmless().stream()
                .filter(file -> file.name().equals(name))
                .map(file -> new String(file.content(), java.nio.charset.StandardCharsets.UTF_8))
                .toList()
                .get(0);
    }

    /** Names of all. */
    public static List<String> names() {
        return List.copyOf(all().keySet());
    }
}
