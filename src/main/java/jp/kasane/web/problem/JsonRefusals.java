package jp.kasane.web.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.body.JsonPaths;
import jp.kasane.web.body.UnreadableBody;
import jp.kasane.web.body.UnstorableText;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Bodies that are not JSON, or not the JSON that the call takes. */
@Component
@Order(3)
class JsonRefusals implements RefusalSource {

    @Override
    public @Nullable Refusal refusalOf(Throwable failure, Texts texts) {
        boolean body = failure instanceof HttpMessageNotReadableException || failure instanceof UnreadableBody;
        if (!body || !(failure.getCause() instanceof JsonProcessingException cause)) {
            return null;
        }
        if (cause.getCause() instanceof ProblemException) {
            return null;
        }
        return cause instanceof JsonMappingException mapping ? ofMapping(mapping, texts) : ofSyntax(cause, texts);
    }

    private static Refusal ofSyntax(JsonProcessingException cause, Texts texts) {
        if (cause instanceof StreamConstraintsException) {
            return Refusal.of(HttpStatus.BAD_REQUEST, "bad-request", texts.get("web.json.limits"));
        }
        JsonLocation at = cause.getLocation();
        String detail = at == null
                ? texts.get("web.json.unreadable")
                : texts.get("web.json.syntax", String.valueOf(at.getLineNr()), String.valueOf(at.getColumnNr()));
        return Refusal.of(HttpStatus.BAD_REQUEST, "bad-request", detail);
    }

    private static Refusal ofMapping(JsonMappingException cause, Texts texts) {
        if (cause.getPath().isEmpty() && cause.getCause() instanceof JsonProcessingException syntax) {
            return ofSyntax(syntax, texts);
        }
        String field = JsonPaths.of(cause);
        return Refusal.of(HttpStatus.BAD_REQUEST, "bad-request", field, messageOf(cause, field, texts));
    }

    private static String messageOf(JsonMappingException cause, String field, Texts texts) {
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return texts.get("web.json.unknown-field", field, knownFields(unknown));
        }
        if (cause instanceof UnstorableText) {
            return texts.get("web.json.unstorable-text", field);
        }
        if (cause instanceof MismatchedInputException mismatch) {
            return texts.get("web.json.type", field, ExpectedTypes.nameOf(mismatch.getTargetType(), texts));
        }
        return texts.get("web.json.value", field);
    }

    private static String knownFields(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
