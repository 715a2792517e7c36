package jp.kasane.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.impl.jobexecutor.SequentialJobAcquisitionRunnable;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;

/** Looks for due jobs of all municipalities, and runs each for its own. */
final class TenantJobExecutor extends SpringJobExecutor {

    private final TenantJobs jobs;

    TenantJobExecutor(TenantJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    protected void ensureInitialization() {
        super.ensureInitialization();
        acquireJobsRunnable = new Acquisition(this, jobs);
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl processEngine) {
        return new Execution(jobIds, processEngine, jobs);
    }

    private static final class Acquisition extends SequentialJobAcquisitionRunnable {

        private final TenantJobs jobs;

        Acquisition(TenantJobExecutor executor, TenantJobs jobs) {
            super(executor);
            this.jobs = jobs;
        }

        @Override
        public synchronized void run() {
            jobs.acrossAll(super::run);
        }
    }

    private static final class Execution extends ExecuteJobsRunnable {

        private final TenantJobs jobs;

        Execution(List<String> jobIds, ProcessEngineImpl engine, TenantJobs jobs) {
            super(jobIds, engine);
            this.jobs = jobs;
        }

        @Override
        protected void executeJob(String jobId, CommandExecutor commands, JobFailureCollector failures) {
            jobs.run(jobId, () -> super.executeJob(jobId, commands, failures));
        }

        @Override
        protected void unlockJob(String jobId, CommandExecutor commands) {
            jobs.acrossAll(() -> super.unlockJob(jobId, commands));
        }
    }
}
