package jp.kasane.durability;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The real application as a process of its own, so that it can be killed. Only its Java process dies, as it would. */
final class ChildKasane {

    static final String PASSWORD = "kill-test-2026";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final int port;

    private ChildKasane(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static ChildKasane startOn(Path dataDirectory) throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-cp",
                productClassPath(),
                "jp.kasane.KasaneApplication");
        builder.environment().put("KASANE_DATA_DIR", dataDirectory.toString());
        builder.environment().put("KASANE_DEMO_PASSWORD", PASSWORD);
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(dataDirectory.toFile(), "kasane.log")));
        ChildKasane child = new ChildKasane(builder.start(), port);
        child.awaitReady();
        return child;
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Ends it as an administrator would. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            kill();
        }
    }

    /** Ready means that somebody can sign in: the demonstration accounts come after the port opens. */
    private void awaitReady() throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest probe = HttpRequest.newBuilder(address("/api/v1/me"))
                .header("Authorization", Load.authorization("csw"))
                .build();
        for (Instant end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); Thread.sleep(250)) {
            try {
                if (client.send(probe, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("Kasane did not start; see kasane.log", notYet);
                }
            }
        }
        throw new IllegalStateException("Kasane is not ready after " + PATIENCE);
    }

    /** Without the tests' own beans. */
    private static String productClassPath() {
        String whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(whole.split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
