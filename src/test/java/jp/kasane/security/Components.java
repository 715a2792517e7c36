package jp.kasane.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;

/** The list of components that every jar carries, in CycloneDX. */
record Components(Set<String> coordinates) {

    static final String FILE = "META-INF/sbom/application.cdx.json";

    static boolean areListed() {
        return new ClassPathResource(FILE).exists();
    }

    /** @throws IOException when the build made no list */
    static Components shipped() throws IOException {
        try (InputStream list = new ClassPathResource(FILE).getInputStream()) {
            Set<String> found = new TreeSet<>();
            for (JsonNode each : new ObjectMapper().readTree(list).get("components")) {
                found.add(String.join(
                        ":",
                        each.path("group").asText(),
                        each.path("name").asText(),
                        each.path("version").asText()));
            }
            return new Components(found);
        }
    }
}
