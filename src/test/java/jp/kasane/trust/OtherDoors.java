package jp.kasane.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.kasane.access.Policy;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** What the server answers without a handler of the product: files, health, what frameworks bring along, nothing. */
final class OtherDoors {

    private static final String FILES = "/static/";

    private OtherDoors() {}

    static List<Endpoint> of(ApplicationContext context) {
        List<Endpoint> doors = new ArrayList<>();
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class).forEach((name, mapping) -> {
            if (!name.equals("requestMappingHandlerMapping")) {
                mapping.getHandlerMethods()
                        .keySet()
                        .forEach(info -> info.getPatternValues().forEach(pattern -> doors.add(door(pattern, pattern))));
            }
        });
        files(context).forEach((folder, file) -> doors.add(door(folder, file)));
        Stream.of("/nothing-like-this", "/webjars/**", "/api/v1/nothing-like-this", "/actuator/env", "/h2-console")
                .forEach(path -> doors.add(door(path, path.replace("/**", "/nothing.js"))));
        return doors;
    }

    private static Endpoint door(String pattern, String asked) {
        return new Endpoint("GET", pattern, asked, List.of(), policies(pattern, asked), null);
    }

    /** Files and health are for everybody, everything else is for nobody. */
    private static Set<Policy> policies(String pattern, String asked) {
        if (pattern.equals("/actuator/health")) {
            return Set.of(Policy.READ_HEALTH);
        }
        boolean file = asked.contains(".") && !asked.endsWith("/nothing.js");
        return file ? Set.of(Policy.SIGN_IN) : Set.of();
    }

    /** The smallest file of each folder. */
    private static Map<String, String> files(ApplicationContext context) {
        Map<String, String> files = new TreeMap<>();
        Map<String, Long> sizes = new TreeMap<>();
        try {
            for (Resource resource : context.getResources("classpath:" + FILES + "**/*.*")) {
                String address = resource.getURL().toString();
                String path = address.substring(address.lastIndexOf(FILES) + FILES.length() - 1);
                String folder = path.replaceFirst("^(/[^/]+)/.*", "$1/**");
                if (resource.isReadable() && resource.contentLength() < sizes.getOrDefault(folder, Long.MAX_VALUE)) {
                    sizes.put(folder, resource.contentLength());
                    files.put(folder, path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
