package jp.kasane.rehearsal;

import java.time.LocalDate;
import java.util.Map;
import jp.kasane.followup.ChaseOverdue;
import jp.kasane.followup.ReportAction;
import jp.kasane.followup.VerifyReport;
import jp.kasane.worklist.OpenTask;
import org.springframework.stereotype.Component;

/** What simulated people do with what was agreed: most report in time, one in seven is late. */
@Component
class FollowUpRoutines implements RoutineSet {

    private static final int ONE_IN = 7;
    private static final int DAYS_LATE = 5;

    private final ReportAction report;
    private final VerifyReport verify;
    private final ChaseOverdue chase;

    FollowUpRoutines(ReportAction report, VerifyReport verify, ChaseOverdue chase) {
        this.report = report;
        this.verify = verify;
        this.chase = chase;
    }

    @Override
    public Map<String, TaskRoutine> routines() {
        return Map.of(
                "followup/report-action",
                        new TaskRoutine(
                                FollowUpRoutines::reportsOn,
                                (task, actor) -> report.report(task.subject().id(), "演習での報告", null, actor)),
                "followup/verify-report",
                        TaskRoutine.atOnce(
                                (task, actor) -> verify.verify(task.subject().id(), null, actor)),
                "followup/chase-overdue",
                        TaskRoutine.atOnce(
                                (task, actor) -> chase.chase(task.subject().id(), "演習での督促", actor)));
    }

    private static boolean reportsOn(OpenTask task, LocalDate today) {
        int late = task.subject().id() % ONE_IN == 0 ? DAYS_LATE : 0;
        return !Days.of(task.dueAt()).plusDays(late).isAfter(today);
    }
}
