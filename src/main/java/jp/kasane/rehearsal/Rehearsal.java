package jp.kasane.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.kasane.council.AssumedCadences;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.engine.EngineClock;
import jp.kasane.meeting.PlanYear;
import jp.kasane.rehearsal.model.CaseRow;
import jp.kasane.rehearsal.model.RehearsalReport;
import jp.kasane.shared.FiscalYear;
import org.springframework.stereotype.Service;

/** Lives through a fiscal year, day by day, with the real engine, models, timers and records. */
@Service
public class Rehearsal {

    private final EngineClock clock;
    private final AssumedCadences cadences;
    private final Councils councils;
    private final PlanYear planYear;
    private final SimulatedPeople people;
    private final SimulatedDay days;
    private final ReportWriting report;

    Rehearsal(
            EngineClock clock,
            AssumedCadences cadences,
            Councils councils,
            PlanYear planYear,
            SimulatedPeople people,
            SimulatedDay days,
            ReportWriting report) {
        this.clock = clock;
        this.cadences = cadences;
        this.councils = councils;
        this.planYear = planYear;
        this.people = people;
        this.days = days;
        this.report = report;
    }

    /**
     * @param rows cases of that year
     * @param progress is told each day before it is lived
     */
    public RehearsalReport run(FiscalYear year, List<CaseRow> rows, Consumer<LocalDate> progress) {
        long begun = System.nanoTime();
        try {
            prepare(year);
            Map<LocalDate, List<CaseRow>> arrivals = rows.stream().collect(Collectors.groupingBy(CaseRow::receivedOn));
            year.start().datesUntil(year.end().plusDays(1)).forEach(day -> {
                progress.accept(day);
                days.live(day, arrivals.getOrDefault(day, List.of()));
            });
            return report.write(year, (System.nanoTime() - begun) / 1e9);
        } finally {
            clock.reset();
        }
    }

    private void prepare(FiscalYear year) {
        clock.set(Days.at(year.start(), 0));
        cadences.apply();
        people.takeTheirSeats(year.start());
        for (Council council : councils.all()) {
            planYear.plan(council.code(), year, people.secretaryOf(council.code()));
        }
    }
}
