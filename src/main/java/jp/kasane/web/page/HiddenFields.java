package jp.kasane.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jp.kasane.web.idempotency.SendOnce;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Adds a fresh key to every form that changes something, so that it is carried out once however often it is sent. */
record HiddenFields(RequestDataValueProcessor csrf) implements RequestDataValueProcessor {

    @Override
    public String processAction(HttpServletRequest request, String action, String httpMethod) {
        return csrf.processAction(request, action, httpMethod);
    }

    @Override
    public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value, String type) {
        return csrf.processFormFieldValue(request, name, value, type);
    }

    @Override
    public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        Map<String, String> token = csrf.getExtraHiddenFields(request);
        if (token == null || token.isEmpty()) {
            return Map.of();
        }
        Map<String, String> fields = new LinkedHashMap<>(token);
        fields.put(SendOnce.FIELD, UUID.randomUUID().toString());
        return fields;
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return csrf.processUrl(request, url);
    }
}
