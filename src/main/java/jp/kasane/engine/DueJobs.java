package jp.kasane.engine;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Fires due timers in the calling thread, where the job executor is switched off (rehearsal, tests). */
@Component
public class DueJobs {

    private final ManagementService management;

    DueJobs(ManagementService management) {
        this.management = management;
    }

    /**
     * Fires every timer that is due at the engine's present time, in order, also those that firing brings about.
     *
     * @return how many fired
     */
    public int fire() {
        int fired = 0;
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            for (Job job : due) {
                management.executeJob(job.getId());
                fired++;
            }
        }
        return fired;
    }

    private List<Job> due() {
        Date now = ClockUtil.getCurrentTime();
        return management
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateLowerThan(new Date(now.getTime() + 1))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 200);
    }
}
