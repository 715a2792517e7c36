package jp.kasane;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.Options;

class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(KasaneApplication.class);

    private static final Path DIAGRAMS = Path.of("docs/modules");

    @Test
    void modulesUseOnlyEachOthersApiAndFormNoCycle() {
        MODULES.verify();
    }

    @Test
    void theDiagramsShowTheModulesAsTheyAre() throws IOException {
        new Documenter(MODULES, Options.defaults().withOutputFolder(DIAGRAMS.toString()))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml();
        try (Stream<Path> diagrams = Files.list(DIAGRAMS)) {
            for (Path diagram : diagrams.toList()) {
                Files.write(diagram, inOrder(Files.readAllLines(diagram)));
            }
        }
    }

    /** The library writes components and arrows in a new order each time; sorted, only real changes show. */
    private static List<String> inOrder(List<String> lines) {
        List<String> ordered = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("Rel(") || line.strip().startsWith("Component(")) {
                block.add(line);
            } else {
                block.stream().sorted().forEach(ordered::add);
                block.clear();
                ordered.add(line);
            }
        }
        return ordered;
    }
}
