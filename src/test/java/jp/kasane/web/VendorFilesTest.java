package jp.kasane.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What browsers load from others is exactly what was published, and named in NOTICE. */
class VendorFilesTest {

    private static final Path VENDOR = Path.of("src/main/resources/static/vendor");
    private static final Path FRONTEND = Path.of("src/main/frontend");

    @Test
    void everyFileHasTheSumThatIsWrittenDown() throws IOException {
        Map<String, String> expected = Files.readAllLines(VENDOR.resolve("SHA256SUMS")).stream()
                .map(line -> line.split(" {2}", 2))
                .collect(Collectors.toMap(part -> part[1], part -> part[0]));
        assertThat(sums()).isNotEmpty().containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void everyPackageStandsInTheNoticeWithVersionAndLicence() throws IOException {
        String notice = Files.readString(Path.of("NOTICE"));
        for (String name : packages()) {
            String version =
                    locked().path("node_modules/" + name).path("version").asText();
            assertThat(notice.lines()).as(name).anyMatch(line -> line.startsWith(name + " " + version + " - "));
        }
    }

    @Test
    void everyFolderBelongsToAPackageAndHoldsItsLicence() throws IOException {
        List<String> expected = packages().stream()
                .map(name -> name.substring(name.lastIndexOf('/') + 1))
                .sorted()
                .toList();
        try (Stream<Path> folders =
                Files.list(VENDOR).filter(Files::isDirectory).sorted()) {
            assertThat(folders)
                    .allSatisfy(folder -> assertThat(folder.resolve("LICENSE")).isNotEmptyFile())
                    .extracting(folder -> folder.getFileName().toString())
                    .isEqualTo(expected);
        }
    }

    @Test
    void lockfileHasTheVersionsAskedForAndNamesNoHost() throws IOException {
        assertThat(Files.readString(FRONTEND.resolve("package-lock.json"))).doesNotContain("\"resolved\"");
        for (Map.Entry<String, JsonNode> wish : asked().properties()) {
            JsonNode found = locked().path("node_modules/" + wish.getKey());
            assertThat(found.path("version")).as(wish.getKey()).isEqualTo(wish.getValue());
            assertThat(found.path("integrity").asText()).startsWith("sha512-");
        }
    }

    private static Map<String, String> sums() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(VENDOR).filter(Files::isRegularFile)) {
            files.filter(file -> !file.endsWith("SHA256SUMS"))
                    .forEach(file -> sums.put(VENDOR.relativize(file).toString().replace('\\', '/'), sum(file)));
        }
        return sums;
    }

    private static String sum(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> packages() {
        return asked().propertyStream().map(Map.Entry::getKey).sorted().toList();
    }

    private static JsonNode asked() {
        return json("package.json").path("dependencies");
    }

    private static JsonNode locked() {
        return json("package-lock.json").path("packages");
    }

    private static JsonNode json(String file) {
        try {
            return new ObjectMapper().readTree(FRONTEND.resolve(file).toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
