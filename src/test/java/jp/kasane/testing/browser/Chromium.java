package jp.kasane.testing.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser which the machine has; none is ever downloaded. */
final class Chromium {

    static final String MISSING = "No Chromium or Chrome on the PATH: the browser tests are left out."
            + " Install Debian's packages chromium and fonts-noto-cjk to run them.";

    static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private Chromium() {}

    static Optional<Path> installed() {
        return Stream.concat(Stream.of("/usr/bin"), Arrays.stream(path().split(":")))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Whether a missing browser is a failure. */
    static boolean required() {
        return "1".equals(System.getenv("KASANE_REQUIRE_BROWSER"));
    }

    private static String path() {
        return Optional.ofNullable(System.getenv("PATH")).orElse("");
    }
}
