package jp.kasane.trust;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One thing that can be asked for.
 *
 * @param pattern without the regular expressions of its variables, e.g. {@code /cases/{number}}
 * @param rawPattern with them; of a folder of files the file that is asked for
 * @param parameters conditions on parameters, e.g. {@code do=draft}
 * @param policies any of which permits it; none where nobody is let in
 * @param handler null for what frameworks answer
 */
record Endpoint(
        String method,
        String pattern,
        String rawPattern,
        List<String> parameters,
        Set<Policy> policies,
        @Nullable HandlerMethod handler) {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)(:(?:[^{}]|\\{[^}]*})*)?}");
    private static final Map<String, PathPattern> PARSED = new ConcurrentHashMap<>();

    /** Handlers of the product, and what else the server answers. */
    static List<Endpoint> of(ApplicationContext context) {
        List<Endpoint> all = new ArrayList<>(OtherDoors.of(context));
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((info, handler) -> methods(info)
                        .forEach(method -> info.getPatternValues()
                                .forEach(pattern -> all.add(new Endpoint(
                                        method.name(),
                                        plain(pattern),
                                        pattern,
                                        conditions(info),
                                        policies(pattern, handler),
                                        handler)))));
        all.removeIf(each -> each.pattern().startsWith("/api/v1/test-probe"));
        all.sort(Comparator.comparing(Endpoint::pattern)
                .thenComparing(Endpoint::method)
                .thenComparing(each -> each.parameters().toString()));
        return all;
    }

    private static Set<RequestMethod> methods(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Set.of(RequestMethod.GET) : methods;
    }

    private static List<String> conditions(RequestMappingInfo info) {
        return info.getParamsCondition().getExpressions().stream()
                .map(Object::toString)
                .toList();
    }

    private static String plain(String pattern) {
        return VARIABLE.matcher(pattern).replaceAll("{$1}");
    }

    private static Set<Policy> policies(String pattern, HandlerMethod handler) {
        if (pattern.startsWith("/v3/api-docs")) {
            return Set.of(Policy.READ_API_DOCUMENT);
        }
        Guarded guarded = handler.getMethodAnnotation(Guarded.class);
        return guarded == null ? Set.of() : Set.of(guarded.value());
    }

    List<String> variables() {
        List<String> names = new ArrayList<>();
        Matcher matcher = VARIABLE.matcher(pattern);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** @param path without query */
    boolean matches(String askedMethod, String path) {
        return method.equals(askedMethod)
                && PARSED.computeIfAbsent(rawPattern, PathPatternParser.defaultInstance::parse)
                        .matches(PathContainer.parsePath(path));
    }

    /** What a handler takes; nothing where there is none. */
    MethodParameter[] taken() {
        return handler == null ? new MethodParameter[0] : handler.getMethodParameters();
    }

    boolean isOurs() {
        return handler != null;
    }

    boolean isRest() {
        return pattern.startsWith("/api/");
    }

    boolean isPagePost() {
        return method.equals("POST") && !isRest() && !pattern.startsWith("/engine-rest/");
    }

    boolean changesSomething() {
        return !method.equals("GET");
    }

    /** As it stands in tables. */
    String title() {
        return method + " " + pattern + (parameters.isEmpty() ? "" : " " + parameters);
    }

    @Override
    public String toString() {
        return title();
    }
}
