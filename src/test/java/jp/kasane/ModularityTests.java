package jp.kasane;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.Options;

class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(KasaneApplication.class);

    @Test
    void modulesUseOnlyEachOthersApiAndFormNoCycle() {
        MODULES.verify();
    }

    @Test
    void theDiagramsShowTheModulesAsTheyAre() {
        new Documenter(MODULES, Options.defaults().withOutputFolder("docs/modules"))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml();
    }
}
