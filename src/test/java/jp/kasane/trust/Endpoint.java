package jp.kasane.trust;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One thing that can be asked for.
 *
 * @param pattern without the regular expressions of its variables, e.g. {@code /cases/{number}}
 * @param rawPattern with them
 * @param parameters conditions on parameters, e.g. {@code do=draft}
 */
record Endpoint(String method, String pattern, String rawPattern, List<String> parameters, HandlerMethod handler) {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)(:(?:[^{}]|\\{[^}]*})*)?}");

    static List<Endpoint> of(RequestMappingHandlerMapping mappings) {
        List<Endpoint> all = new ArrayList<>();
        mappings.getHandlerMethods()
                .forEach((info, handler) -> methods(info)
                        .forEach(method -> info.getPatternValues()
                                .forEach(pattern -> all.add(new Endpoint(
                                        method.name(), plain(pattern), pattern, conditions(info), handler)))));
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
                && PathPatternParser.defaultInstance.parse(rawPattern).matches(PathContainer.parsePath(path));
    }

    Set<Policy> policies() {
        if (pattern.startsWith("/v3/api-docs")) {
            return Set.of(Policy.READ_API_DOCUMENT);
        }
        Guarded guarded = handler.getMethodAnnotation(Guarded.class);
        return guarded == null ? Set.of() : Set.of(guarded.value());
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
