package jp.kasane.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * After every Spring test class, adds the application's own process runs to {@link ProcessCoverage} and writes the
 * figures to {@code target/process-coverage.txt}. Registered for all tests in {@code META-INF/spring.factories}.
 */
public class ProcessCoverageListener implements TestExecutionListener {

    private static final Path REPORT = Path.of("target", "process-coverage.txt");

    @Override
    public void afterTestClass(TestContext test) throws IOException {
        if (!test.hasApplicationContext()) {
            return;
        }
        ApplicationContext context = test.getApplicationContext();
        ProcessEngine engine = context.getBeanProvider(ProcessEngine.class).getIfAvailable();
        if (engine != null) {
            ProcessCoverage.collect(engine);
            Files.createDirectories(REPORT.getParent());
            Files.write(
                    REPORT,
                    ProcessCoverage.all().values().stream()
                            .map(Object::toString)
                            .toList());
        }
    }
}
