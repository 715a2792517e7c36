package jp.kasane.web.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Locale;
import jp.kasane.web.problem.Problem;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Adds what the filters and the error advice do to every operation: Idempotency-Key and problem+json. */
@Component
class SharedContract implements GlobalOpenApiCustomizer {

    private static final String PROBLEM = "#/components/schemas/Problem";

    private final MessageSource messages;

    SharedContract(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void customise(OpenAPI document) {
        // here, because springdoc drops schemas that no controller mentions
        ModelConverters.getInstance(true)
                .readAll(Problem.class)
                .forEach((name, schema) -> document.getComponents().addSchemas(name, schema));
        document.getPaths().values().forEach(path -> path.readOperationsMap().forEach(this::complete));
    }

    private void complete(PathItem.HttpMethod method, Operation operation) {
        if (method == PathItem.HttpMethod.POST || method == PathItem.HttpMethod.PUT) {
            operation.addParametersItem(new HeaderParameter()
                    .name("Idempotency-Key")
                    .required(false)
                    .schema(new StringSchema().minLength(1).maxLength(200))
                    .description(text("web.openapi.idempotency-key")));
        }
        MediaType problem = new MediaType().schema(new Schema<>().$ref(PROBLEM));
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description(text("web.openapi.problem"))
                                .content(new Content().addMediaType("application/problem+json", problem)));
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.JAPANESE);
    }
}
