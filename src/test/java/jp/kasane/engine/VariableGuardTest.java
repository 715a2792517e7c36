package jp.kasane.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import jp.kasane.testing.KasaneTest;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The guard works inside the engine: whoever sets a variable, a name or an object never reaches its tables. */
@KasaneTest
class VariableGuardTest {

    private static final String BUSINESS_KEY = "I-987654321";

    @Autowired
    RuntimeService runtime;

    @Test
    void aNameRollsTheStartOfAProcessBack() {
        assertThatThrownBy(() -> start(Map.of("note", "氷見 花子")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("note")
                .hasMessageNotContaining("花子");
        assertThat(instances()).isZero();
    }

    @Test
    void anObjectRollsItBackToo() {
        assertThatThrownBy(() -> start(Map.of("members", List.of("A")))).isInstanceOf(RuntimeException.class);
        assertThat(instances()).isZero();
    }

    @Test
    void aNameSetLaterIsRefusedAsWell() {
        String id = start(Map.of());
        try {
            assertThatThrownBy(() -> runtime.setVariable(id, "note", "氷見 花子"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("note");
            assertThat(runtime.getVariable(id, "note")).isNull();
        } finally {
            runtime.deleteProcessInstance(id, "test");
        }
    }

    private String start(Map<String, Object> more) {
        Map<String, Object> variables = new java.util.HashMap<>(more);
        variables.put("issueId", 987654321L);
        variables.put("coreGroup", "CORE:SECRETARIAT");
        return runtime.startProcessInstanceByKey("SystemBuildingProcess", BUSINESS_KEY, variables)
                .getId();
    }

    private long instances() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(BUSINESS_KEY)
                .count();
    }
}
