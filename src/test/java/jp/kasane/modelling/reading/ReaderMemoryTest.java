package jp.kasane.modelling.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import jp.kasane.benchmark.ReaderBenchmark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All files, one after the other, in a process that has no more than 256 MB. */
@Tag("long")
class ReaderMemoryTest {

    private static final String DAMAGED = "50000";

    @Test
    void everyFileIsAnsweredIn256Megabytes(@TempDir Path folder) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReaderBenchmark.class.getName(),
                        DAMAGED)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(30, TimeUnit.MINUTES);
        process.destroyForcibly();
        String printed = Files.readString(output, StandardCharsets.UTF_8);
        System.out.println(printed);

        assertThat(ended).isTrue();
        assertThat(process.exitValue()).as(printed).isZero();
        assertThat(printed).contains("| damaged | " + DAMAGED + " |", "largest heap");
    }
}
