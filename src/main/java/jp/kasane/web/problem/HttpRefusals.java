package jp.kasane.web.problem;

import jp.kasane.web.body.BodyFilter;
import jp.kasane.web.body.BodyTooLarge;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

/** Requests that do not reach a use case: wrong method, media type, path, parameter. */
@Component
@Order(9)
class HttpRefusals implements RefusalSource {

    @Override
    public @Nullable Refusal refusalOf(Throwable failure, Texts texts) {
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            String expected = ExpectedTypes.nameOf(mismatch.getRequiredType(), texts);
            String detail = texts.get("web.json.type", mismatch.getName(), expected);
            return Refusal.of(HttpStatus.BAD_REQUEST, "bad-request", mismatch.getName(), detail);
        }
        if (failure instanceof MissingServletRequestParameterException missing) {
            return badField(missing.getParameterName(), "web.parameter.missing", texts);
        }
        if (failure instanceof MissingRequestHeaderException missing) {
            return badField(missing.getHeaderName(), "web.parameter.missing", texts);
        }
        if (failure instanceof BodyTooLarge) {
            String detail = texts.get("web.body.too-large", BodyFilter.LIMIT);
            return Refusal.of(HttpStatus.PAYLOAD_TOO_LARGE, "too-large", detail);
        }
        if (failure instanceof HttpMessageNotReadableException && failure.getCause() == null) {
            return Refusal.of(HttpStatus.BAD_REQUEST, "bad-request", texts.get("web.json.missing"));
        }
        if (failure instanceof ErrorResponse response) {
            HttpStatus status = HttpStatus.resolve(response.getStatusCode().value());
            return status == null || status.is5xxServerError() ? null : ofStatus(status, texts);
        }
        if (failure instanceof MultipartException || failure instanceof RequestRejectedException) {
            return ofStatus(HttpStatus.BAD_REQUEST, texts);
        }
        return null;
    }

    static Refusal ofStatus(HttpStatus status, Texts texts) {
        String code = switch (status) {
            case UNAUTHORIZED -> "unauthorized";
            case FORBIDDEN -> "forbidden";
            case NOT_FOUND -> "not-found";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case NOT_ACCEPTABLE -> "not-acceptable";
            case PAYLOAD_TOO_LARGE -> "too-large";
            case UNSUPPORTED_MEDIA_TYPE -> "unsupported-media-type";
            case INTERNAL_SERVER_ERROR, BAD_GATEWAY, SERVICE_UNAVAILABLE, GATEWAY_TIMEOUT -> "unavailable";
            default -> "bad-request";
        };
        return Refusal.of(status, code, texts.get("web.status." + code));
    }

    private static Refusal badField(String field, String key, Texts texts) {
        return Refusal.of(HttpStatus.BAD_REQUEST, "bad-request", field, texts.get(key, field));
    }
}
