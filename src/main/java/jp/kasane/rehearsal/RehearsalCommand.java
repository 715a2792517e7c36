package jp.kasane.rehearsal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.kasane.council.Councils;
import jp.kasane.rehearsal.model.CaseRow;
import jp.kasane.rehearsal.model.RehearsalReport;
import jp.kasane.shared.FiscalYear;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.springframework.context.ConfigurableApplicationContext;

/** Rehearses within a started application and writes the report. */
final class RehearsalCommand {

    private final ConfigurableApplicationContext application;
    private final PrintStream err;

    RehearsalCommand(ConfigurableApplicationContext application, PrintStream err) {
        this.application = application;
        this.err = err;
    }

    RehearsalReport run(RehearsalOptions options, List<CaseRow> rows, String label) throws IOException {
        RehearsalReport report = options.lines() ? withLines(options, rows) : withBar(options, rows, label);
        application
                .getBean(ObjectMapper.class)
                .writer(SerializationFeature.INDENT_OUTPUT)
                .writeValue(options.report().toFile(), report);
        return report;
    }

    private RehearsalReport withLines(RehearsalOptions options, List<CaseRow> rows) {
        return application
                .getBean(Rehearsal.class)
                .run(options.year(), rows, day -> err.println(RehearsalOptions.DAY + day));
    }

    private RehearsalReport withBar(RehearsalOptions options, List<CaseRow> rows, String label) {
        try (ProgressBar bar = progressBar(options.year(), label)) {
            return application.getBean(Rehearsal.class).run(options.year(), rows, day -> show(bar, day));
        }
    }

    String municipality() {
        return application.getBean(Councils.class).municipality().name();
    }

    private ProgressBar progressBar(FiscalYear year, String label) {
        return new ProgressBarBuilder()
                .setTaskName(label)
                .setInitialMax(ChronoUnit.DAYS.between(year.start(), year.end()) + 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new me.tongfei.progressbar.ConsoleProgressBarConsumer(err))
                .build();
    }

    private static void show(ProgressBar bar, LocalDate day) {
        bar.setExtraMessage(day.toString());
        bar.step();
    }
}
