package jp.kasane.rehearsal;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Rehearsals run in processes of their own: the engine's clock is one for a whole process, so a rehearsed year must not
 * share it with the live one.
 */
@Component
class RehearsalProcesses {

    /** Folder of models within the run's folder. */
    static final String MODELS = "models";

    private static final String HEAP = "-Xmx700m";

    private final Map<Long, Process> running = new ConcurrentHashMap<>();

    /**
     * @param line is told each line that the rehearsal prints
     * @return the process's exit code
     */
    int run(long id, Path folder, RehearsalRun run, Consumer<String> line) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(command(folder, run)).redirectErrorStream(true);
        // a real database or data directory of this server is nothing to a rehearsal
        command.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("KASANE_"));
        Process process = command.directory(folder.toFile()).start();
        running.put(id, process);
        try (BufferedReader lines = process.inputReader(java.nio.charset.StandardCharsets.UTF_8)) {
            for (String each = lines.readLine(); each != null; each = lines.readLine()) {
                line.accept(each);
            }
            return process.waitFor();
        } finally {
            running.remove(id);
            process.destroy();
        }
    }

    void stop(long id) {
        Process process = running.get(id);
        if (process != null) {
            process.destroy();
        }
    }

    void stopAll() {
        running.values().forEach(Process::destroy);
    }

    private static List<String> command(Path folder, RehearsalRun run) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add(HEAP);
        words.addAll(program());
        words.add("--" + RehearsalOptions.CASES + "=" + folder.resolve("cases.csv"));
        words.add("--" + RehearsalOptions.PROFILE + "=" + run.profile());
        words.add("--" + RehearsalOptions.YEAR + "=" + run.fiscalYear());
        words.add("--" + RehearsalOptions.REPORT + "=" + folder.resolve("report.json"));
        words.add("--" + RehearsalOptions.LINES + "=true");
        if (Files.isDirectory(folder.resolve(MODELS))) {
            words.add("--" + RehearsalOptions.MODELS + "=" + folder.resolve(MODELS));
        }
        return words;
    }

    /** The program that runs here: the packaged jar, or classes on a class path. */
    private static List<String> program() {
        String path = System.getProperty("java.class.path");
        String home = String.valueOf(
                RehearsalProcesses.class.getProtectionDomain().getCodeSource().getLocation());
        return home.contains("nested:")
                ? List.of("-jar", absolute(path))
                : List.of("-cp", absolute(path), "jp.kasane.KasaneApplication");
    }

    private static String absolute(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
