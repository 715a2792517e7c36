package jp.kasane.council.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Checks the form of a profile against {@code profiles/profile.schema.json}. */
final class SchemaCheck {

    private static final Set<String> TOLD =
            Set.of("required", "additionalProperties", "type", "pattern", "enum", "minItems", "minLength", "maxLength");

    private final JsonSchema schema;

    SchemaCheck() {
        InputStream file = SchemaCheck.class.getResourceAsStream("/profiles/profile.schema.json");
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        file,
                        SchemaValidatorsConfig.builder()
                                .pathType(PathType.JSON_POINTER)
                                .build());
    }

    List<ProfileProblem> problems(JsonNode root) {
        return schema.validate(root).stream().map(SchemaCheck::problem).toList();
    }

    private static ProfileProblem problem(ValidationMessage message) {
        String keyword = message.getType();
        String field = message.getInstanceLocation().toString();
        String property = message.getProperty();
        JsonNode node = message.getInstanceNode();
        if (property != null) {
            field = field + "/" + property;
        }
        if ("additionalProperties".equals(keyword) && property != null) {
            node = node.path(property);
        }
        String key = TOLD.contains(keyword) ? "schema." + keyword : "schema.range";
        return new ProfileProblem(ProfileTree.lineOf(node), field, key, expected(message), shown(node));
    }

    /** What the schema wants there, as text. */
    private static String expected(ValidationMessage message) {
        if ("additionalProperties".equals(message.getType()) || "required".equals(message.getType())) {
            return String.valueOf(message.getProperty());
        }
        JsonNode wanted = message.getSchemaNode();
        if (wanted == null) {
            return Arrays.stream(message.getArguments()).map(String::valueOf).collect(Collectors.joining(", "));
        }
        return wanted.isArray()
                ? StreamSupport.stream(wanted.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(", "))
                : wanted.asText();
    }

    private static String shown(@Nullable JsonNode node) {
        return node == null || node.isContainerNode() ? "" : node.asText();
    }
}
