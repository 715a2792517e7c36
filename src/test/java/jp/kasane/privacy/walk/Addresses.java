package jp.kasane.privacy.walk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the product, filled with what was walked. */
final class Addresses {

    private static final Pattern VARIABLE = Pattern.compile("/([a-z-]+)/\\{[^/]+?}(?=/|$)");
    private static final Pattern OTHER = Pattern.compile("\\{[^/]+?}(?=/|$)");
    private static final String COUNCILS = "councils";
    private static final String API = "/api/v1/";

    /** A handler's method and pattern. */
    record Way(String method, String pattern, String query) {

        boolean isApi() {
            return pattern.startsWith(API);
        }

        boolean isRead() {
            return method.equals("GET");
        }
    }

    private final List<Way> ways;
    private final Map<String, Set<String>> ids;
    /** The only ones to be asked about; all that were walked when empty. */
    private final Set<String> councils;

    private Addresses(List<Way> ways, Map<String, Set<String>> ids, Set<String> councils) {
        this.ways = ways;
        this.ids = ids;
        this.councils = councils;
    }

    /** @param ids what was walked, by the word that stands before it in addresses */
    static Addresses of(RequestMappingHandlerMapping mappings, Map<String, Set<String>> ids) {
        return new Addresses(ways(mappings), ids, Set.of());
    }

    private static List<Way> ways(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getBeanType().getName().startsWith("jp.kasane."))
                .flatMap(each -> waysOf(each.getKey(), each.getValue()).stream())
                .filter(way -> !way.pattern().startsWith("/api/v1/test-probe"))
                .distinct()
                .toList();
    }

    private static List<Way> waysOf(RequestMappingInfo info, HandlerMethod handler) {
        String query = Stream.concat(conditions(info), parameters(handler))
                .distinct()
                .reduce("", (all, one) -> all + (all.isEmpty() ? "?" : "&") + one);
        return info.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .flatMap(method -> info.getPatternValues().stream().map(path -> new Way(method, path, query)))
                .toList();
    }

    /** Parameters without which another handler has the same address. */
    private static Stream<String> conditions(RequestMappingInfo info) {
        return info.getParamsCondition().getExpressions().stream()
                .filter(condition -> !condition.isNegated())
                .map(condition ->
                        condition.getName() + "=" + (condition.getValue() == null ? "1" : condition.getValue()));
    }

    /** Parameters without which the handler cannot be asked. */
    private static Stream<String> parameters(HandlerMethod handler) {
        return Stream.of(handler.getMethodParameters())
                .filter(parameter -> {
                    RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
                    return asked != null
                            && asked.required()
                            && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE)
                            && !Map.class.isAssignableFrom(parameter.getParameterType());
                })
                .map(parameter -> parameter.getParameter().getName() + "=1");
    }

    List<Way> pages() {
        return ways.stream().filter(way -> way.isRead() && !way.isApi()).toList();
    }

    List<Way> reads() {
        return ways.stream().filter(way -> way.isRead() && way.isApi()).toList();
    }

    List<Way> changes() {
        return ways.stream().filter(way -> !way.isRead() && way.isApi()).toList();
    }

    /** The same as somebody of one council has to do with them. */
    Addresses of(String council) {
        return new Addresses(ways, ids, Set.of(council));
    }

    /** The paths of a way about everything that was walked. */
    Set<String> filled(Way way) {
        Set<String> all = new TreeSet<>();
        filled(way.pattern().replace("/**", "")).forEach(path -> all.add(path + way.query()));
        return all;
    }

    private Set<String> filled(String path) {
        Matcher variable = VARIABLE.matcher(path);
        if (!variable.find()) {
            return Set.of(OTHER.matcher(path).replaceAll("1"));
        }
        Set<String> all = new TreeSet<>();
        String kind = variable.group(1);
        for (String id : idsOf(kind)) {
            all.addAll(filled(
                    path.substring(0, variable.start()) + "/" + kind + "/" + id + path.substring(variable.end())));
        }
        return all;
    }

    private Set<String> idsOf(String kind) {
        return kind.equals(COUNCILS) && !councils.isEmpty() ? councils : ids.getOrDefault(kind, Set.of("1"));
    }

    /** The patterns of pages about one of these addresses, each with the visitor's login before it. */
    Set<String> pagesAmong(Set<String> visits) {
        Set<String> paths = visits.stream()
                .map(each -> each.replaceFirst("\\S+ ", "").replaceAll("[?].*", ""))
                .collect(Collectors.toSet());
        return pages().stream()
                .filter(way -> filled(way).stream().anyMatch(path -> paths.contains(path.replaceAll("[?].*", ""))))
                .map(Way::pattern)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the address is about something that was walked, apart from its councils. */
    boolean isOurs(String way) {
        String path = way.replaceAll("[?#].*", "") + "/";
        return ids.entrySet().stream()
                .filter(kind -> !kind.getKey().equals(COUNCILS))
                .anyMatch(kind ->
                        kind.getValue().stream().anyMatch(id -> path.contains("/" + kind.getKey() + "/" + id + "/")));
    }
}
