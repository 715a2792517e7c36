package jp.kasane.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page of the documentation, pasted into bash as a reader does. Needs bash and curl. */
public record PastedPage(Path page) {

    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PRINTED = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("^([A-Z_]+)=", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    /** Files that the page points at, as it writes them. */
    public List<String> links() throws IOException {
        return LINK.matcher(Files.readString(page))
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    /**
     * Runs every call of the page against the server of that port.
     *
     * @return everything that was printed
     */
    public String run(int port, Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("page.sh"), script());
        File output = folder.resolve("output").toFile();
        ProcessBuilder bash = new ProcessBuilder("bash", file.toString());
        bash.environment().put("BASE", "http://localhost:" + port);
        bash.environment().put("KASANE_DEMO_PASSWORD", Http.PASSWORD);
        bash.environment().put("LC_ALL", "C.UTF-8");
        Process running = bash.redirectErrorStream(true).redirectOutput(output).start();
        boolean ended = running.waitFor(3, TimeUnit.MINUTES);
        running.destroyForcibly();
        String told = Files.readString(output.toPath());
        assertThat(ended).as("%s", told).isTrue();
        assertThat(running.waitFor()).as("%s", told).isZero();
        return told;
    }

    /** The lines that the page says are printed. */
    public List<String> printed() throws IOException {
        return PRINTED.matcher(Files.readString(page))
                .results()
                .flatMap(block -> block.group(1).lines())
                .toList();
    }

    /** Stops at the first call that is refused and at the first name that stays empty. */
    private String script() throws IOException {
        StringBuilder script = new StringBuilder("set -euo pipefail\n");
        for (MatchResult block : BLOCK.matcher(Files.readString(page)).results().toList()) {
            String calls = block.group(1);
            script.append(calls);
            NAMED.matcher(calls).results().forEach(name -> script.append(": \"${%s:?}\"\n".formatted(name.group(1))));
        }
        return script.toString();
    }
}
