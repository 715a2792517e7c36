package jp.kasane.access;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every endpoint of the product, read from the classes: no application is started. */
public final class Endpoints {

    /** Endpoints that are no handler methods of the product: the security chain opens or answers them. */
    private static final Map<String, Policy> EXTRAS = Map.of(
            "POST /sign-in", Policy.SIGN_IN,
            "POST /sign-out", Policy.SIGN_IN,
            "GET /actuator/health", Policy.READ_HEALTH,
            "GET /v3/api-docs", Policy.READ_API_DOCUMENT,
            "GET /v3/api-docs.yaml", Policy.READ_API_DOCUMENT);

    private Endpoints() {}

    /**
     * @param method e.g. {@code GET}
     * @param path without the patterns of its variables
     */
    public record Endpoint(String method, String path, Policy... policies) implements Comparable<Endpoint> {

        public boolean isForPrograms() {
            return path.startsWith("/api/")
                    || path.startsWith("/engine-rest")
                    || path.startsWith("/v3/")
                    || path.startsWith("/actuator");
        }

        @Override
        public int compareTo(Endpoint other) {
            return Comparator.comparing(Endpoint::path)
                    .thenComparing(Endpoint::method)
                    .thenComparing(each -> Arrays.toString(each.policies()))
                    .compare(this, other);
        }
    }

    public static List<Endpoint> all() {
        List<Endpoint> endpoints = new ArrayList<>();
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        for (BeanDefinition found : scan.findCandidateComponents("jp.kasane")) {
            Class<?> type = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
            if (isProduct(type)) {
                endpoints.addAll(of(type));
            }
        }
        EXTRAS.forEach(
                (extra, policy) -> endpoints.add(new Endpoint(extra.split(" ")[0], extra.split(" ")[1], policy)));
        return endpoints.stream().sorted().toList();
    }

    private static boolean isProduct(Class<?> type) {
        return !type.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .contains("test-classes");
    }

    private static List<Endpoint> of(Class<?> type) {
        String[] bases = paths(AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class));
        List<Endpoint> endpoints = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
            Guarded guarded = method.getAnnotation(Guarded.class);
            if (mapping != null && guarded != null) {
                for (String base : bases) {
                    for (String path : paths(mapping)) {
                        endpoints.add(new Endpoint(verb(mapping), plain(base + path), guarded.value()));
                    }
                }
            }
        }
        return endpoints;
    }

    private static String[] paths(@Nullable RequestMapping mapping) {
        return mapping == null || mapping.path().length == 0 ? new String[] {""} : mapping.path();
    }

    private static String verb(RequestMapping mapping) {
        return mapping.method().length == 0 ? "*" : mapping.method()[0].name();
    }

    /** Without the patterns of variables and the settings of the error page. */
    private static String plain(String path) {
        String named = path.startsWith("${") ? "/error" : path;
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        boolean pattern = false;
        for (char c : named.toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            pattern = depth > 0 && (pattern || c == ':');
            if (!pattern) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
