package jp.kasane.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@KasaneTest
class OpenApiDocumentTest {

    @Autowired
    TestRestTemplate http;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void documentListsEveryEndpointAndNoOther() {
        JsonNode document = document();
        Set<String> documented = new TreeSet<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> documented.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(documented).isEqualTo(endpoints()).contains("GET /api/v1/me", "POST /api/v1/people");
    }

    @Test
    void everyPostTakesAnIdempotencyKeyAndEveryOperationTellsProblems() {
        document()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String where = operation.getKey() + " " + path.getKey();
                    assertThat(operation
                                    .getValue()
                                    .at("/responses/default/content")
                                    .toString())
                            .as(where)
                            .contains("application/problem+json", "#/components/schemas/Problem");
                    assertThat(operation.getValue().path("summary").asText())
                            .as(where)
                            .isNotBlank();
                    if (Set.of("post", "put").contains(operation.getKey())) {
                        assertThat(operation.getValue().get("parameters").findValuesAsText("name"))
                                .as(where)
                                .contains("Idempotency-Key");
                    }
                }));
    }

    @Test
    void documentTellsHowToSignInAndHowListsArePaged() {
        JsonNode document = document();

        assertThat(document.at("/components/securitySchemes/basic/scheme").asText())
                .isEqualTo("basic");
        assertThat(document.at("/components/securitySchemes/bearer/scheme").asText())
                .isEqualTo("bearer");
        assertThat(document.at("/components/schemas/Problem/properties").has("errors"))
                .isTrue();
        assertThat(document.at("/paths/~1api~1v1~1people/get/parameters").findValuesAsText("name"))
                .containsExactlyInAnyOrder("limit", "after");
    }

    private JsonNode document() {
        return http.getForObject("/v3/api-docs", JsonNode.class);
    }

    private Set<String> endpoints() {
        Set<String> endpoints = new TreeSet<>();
        for (Map.Entry<RequestMappingInfo, HandlerMethod> mapping :
                mappings.getHandlerMethods().entrySet()) {
            Class<?> controller = mapping.getValue().getBeanType();
            if (controller.isAnnotationPresent(RestController.class)
                    && !controller.isAnnotationPresent(Hidden.class)
                    && controller.getName().startsWith("jp.kasane")) {
                mapping.getKey()
                        .getMethodsCondition()
                        .getMethods()
                        .forEach(method -> mapping.getKey()
                                .getPatternValues()
                                .forEach(pattern -> endpoints.add(method + " " + pattern)));
            }
        }
        return endpoints;
    }
}
