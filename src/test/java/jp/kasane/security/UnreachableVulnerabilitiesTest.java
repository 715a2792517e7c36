package jp.kasane.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneTest;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** Known vulnerabilities of the engine for which there is no public fix cannot be reached. */
@KasaneTest
class UnreachableVulnerabilitiesTest {

    private static final String HARMFUL = "${''.getClass().forName('java.lang.Runtime').getMethods()[0]}";

    @Autowired
    private TestRestTemplate anonymous;

    @Autowired
    private TaskService tasks;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task",
                "/engine-rest/task/count",
                "/engine-rest/engine/default/task",
                "/engine-rest/filter/create",
                "/rest/task",
                "/camunda/api/engine/engine/default/task"
            })
    void noAddressTakesATaskQuery(String path) {
        Map<String, Object> query = Map.of("orQueries", List.of(Map.of("dueAfterExpression", HARMFUL)));
        ResponseEntity<String> answer = anonymous
                .withBasicAuth("admin", Http.PASSWORD)
                .exchange(path, HttpMethod.POST, new HttpEntity<>(query), String.class);
        assertThat(answer.getStatusCode().is4xxClientError()
                        || answer.getStatusCode().is3xxRedirection())
                .as(path + " " + answer)
                .isTrue();
    }

    /** Inside the server too: the check of the engine lets or-queries through, the guard of expressions does not. */
    @Test
    void anExpressionInATaskQueryIsNotEvaluated() {
        var direct = tasks.createTaskQuery().dueAfterExpression(HARMFUL);
        assertThatThrownBy(direct::list).isInstanceOf(ProcessEngineException.class);
        var nested = tasks.createTaskQuery().or().dueAfterExpression(HARMFUL).endOr();
        assertThatThrownBy(nested::list).isInstanceOf(ELException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/app/admin/default/setup/",
                "/api/admin/setup/default/user/create"
            })
    void theSetUpOfTheEnginesWebApplicationDoesNotExist(String path) {
        Map<String, Object> user = Map.of("profile", Map.of("id", "intruder"), "credentials", Map.of("password", "x"));
        ResponseEntity<String> answer = anonymous.postForEntity(path, user, String.class);
        assertThat(answer.getStatusCode().is2xxSuccessful())
                .as(path + " " + answer)
                .isFalse();
        assertThatThrownBy(() -> Class.forName("org.camunda.bpm.admin.impl.web.SetupResource"))
                .isInstanceOf(ClassNotFoundException.class);
    }
}
