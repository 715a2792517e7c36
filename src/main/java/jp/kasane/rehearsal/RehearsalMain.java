package jp.kasane.rehearsal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import jp.kasane.rehearsal.model.BadLine;
import jp.kasane.rehearsal.model.CasesFile;
import jp.kasane.rehearsal.model.CasesFileReader;
import jp.kasane.rehearsal.model.RehearsalReport;
import org.springframework.context.ConfigurableApplicationContext;

/** The rehearsal as a command: exit code 0 when every invariant held, 1 when one broke, 2 when the input is unusable. */
public final class RehearsalMain {

    private static final int HELD = 0;
    private static final int BROKEN = 1;
    private static final int UNUSABLE = 2;

    private final Wording wording = new Wording(Locale.JAPANESE);
    private final PrintStream out;
    private final PrintStream err;

    public RehearsalMain(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * @param start starts the application with the given settings, without a web server; called only when the input
     *     is usable
     * @return the process's exit code
     */
    public int run(String[] arguments, Function<Map<String, Object>, ConfigurableApplicationContext> start) {
        try {
            RehearsalOptions options = RehearsalOptions.of(arguments);
            CasesFile file = new CasesFileReader(CaseRulesOf.profile(options)).read(options.cases());
            if (!file.isUsable()) {
                return refuse(file.badLines());
            }
            requireWritable(options.report());
            return rehearse(options, file, start);
        } catch (RehearsalOptions.BadYearException e) {
            return refuse("rehearsal.bad-year", e.getMessage());
        } catch (IllegalArgumentException e) {
            return refuse("rehearsal.bad-profile", e.getMessage());
        } catch (IOException e) {
            return refuse("rehearsal.file-unreadable", e.getMessage());
        }
    }

    private int rehearse(
            RehearsalOptions options,
            CasesFile file,
            Function<Map<String, Object>, ConfigurableApplicationContext> start)
            throws IOException {
        try (ConfigurableApplicationContext application = start.apply(RehearsalSettings.of(options))) {
            RehearsalCommand command = new RehearsalCommand(application, err);
            RehearsalReport report = command.run(options, file.rows(), wording.say("rehearsal.progress"));
            new RehearsalSummary(report, wording)
                    .lines(command.municipality(), options.report().toString())
                    .forEach(out::println);
            return report.allHeld() ? HELD : BROKEN;
        }
    }

    private static void requireWritable(Path report) throws IOException {
        Path folder = report.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
    }

    private int refuse(List<BadLine> lines) {
        err.println(wording.say("rehearsal.cases.heading", lines.size()));
        lines.forEach(bad -> err.println(wording.say(
                "rehearsal.cases.line", bad.line(), bad.column(), wording.say(bad.messageKey(), bad.argument()))));
        return UNUSABLE;
    }

    private int refuse(String key, Object... values) {
        err.println(wording.say(key, values));
        return UNUSABLE;
    }
}
