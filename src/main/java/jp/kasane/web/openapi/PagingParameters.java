package jp.kasane.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import jp.kasane.web.Paging;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes {@code limit} and {@code after} of lists. */
@Component
class PagingParameters implements GlobalOperationCustomizer {

    private final MessageSource messages;

    PagingParameters(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (Arrays.stream(handler.getMethodParameters()).anyMatch(p -> p.getParameterType() == Paging.class)) {
            IntegerSchema limit = new IntegerSchema();
            limit.setMinimum(BigDecimal.ONE);
            limit.setMaximum(BigDecimal.valueOf(Paging.MAX_LIMIT));
            limit.setDefault(Paging.DEFAULT_LIMIT);
            operation.addParametersItem(new QueryParameter()
                    .name("limit")
                    .description(text("web.openapi.limit"))
                    .schema(limit));
            operation.addParametersItem(new QueryParameter()
                    .name("after")
                    .description(text("web.openapi.after"))
                    .schema(new StringSchema()));
        }
        return operation;
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.JAPANESE);
    }
}
