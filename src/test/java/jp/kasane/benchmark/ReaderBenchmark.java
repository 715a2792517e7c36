package jp.kasane.benchmark;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kasane.modelling.HostileFiles;
import jp.kasane.modelling.HugeFiles;
import jp.kasane.modelling.InstalledModels;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.ModelSet;
import jp.kasane.modelling.reading.ForeignFiles;
import jp.kasane.modelling.reading.ModelReader;
import jp.kasane.modelling.reading.ReadModel;
import jp.kasane.modelling.rules.ProcessModelRules;
import jp.kasane.testing.CodeParts;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/**
 * How long each file waits for its findings, and how much memory that takes. To be run with {@code -Xmx256m}; ends with
 * an error when a file throws or takes more than ten seconds. Argument: number of damaged models.
 */
public final class ReaderBenchmark {

    private static final long HANG_NANOS = 10_000_000_000L;

    private static final long SLOW_NANOS = 1_000_000_000L;

    private final ModelReader reader = new ModelReader();
    private final ProcessModelRules rules = new ProcessModelRules(CodeParts.of(CodeParts.HIMI));

    private ReaderBenchmark() {}

    public static void main(String[] arguments) {
        new ReaderBenchmark().run(Integer.parseInt(arguments[0]));
    }

    private void run(int damaged) {
        List<ModelFile> own = ForeignFiles.own();
        for (int round = 0; round < 3; round++) {
            own.forEach(this::findings);
        }
        System.out.println("| files | number | let through | p50 | p95 | longest |");
        System.out.println("|---|---:|---:|---:|---:|---:|");
        print("own models", own.stream().map(file -> () -> file));
        print("hostile", HostileFiles.all().stream().map(hostile -> hostile::file));
        print(
                "huge",
                HugeFiles.all().values().stream().map(huge -> () -> huge.get().file()));
        print("of other tools", ForeignFiles.ofOtherTools().stream().map(file -> () -> file));
        print("out of libraries", ForeignFiles.outOfLibraries().stream().map(file -> () -> file));
        Random random = new Random(1);
        print("damaged", IntStream.range(0, damaged).mapToObj(i -> () -> ForeignFiles.damaged(own, random)));
        System.out.printf(
                "largest heap %d MB of %d MB%n",
                peak() >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    private void print(String name, Stream<Supplier<ModelFile>> files) {
        List<Long> times = new ArrayList<>();
        int[] passed = {0};
        files.forEach(file -> {
            ModelFile read = file.get();
            long start = System.nanoTime();
            passed[0] += findings(read) ? 1 : 0;
            long took = System.nanoTime() - start;
            if (took > HANG_NANOS) {
                throw new IllegalStateException(read + " took " + took + " ns");
            }
            times.add(took);
            if (took > SLOW_NANOS) {
                System.err.printf("%s took %d ms%n", read, took / 1_000_000);
            }
        });
        Percentiles percentiles = Percentiles.of(times);
        System.out.printf(
                "| %s | %d | %d | %.1f ms | %.1f ms | %.1f ms |%n",
                name, times.size(), passed[0], percentiles.p50(), percentiles.p95(), Collections.max(times) / 1e6);
    }

    /** Reading, and for a process that is let through parsing and all rules as well. */
    private boolean findings(ModelFile file) {
        ReadModel read = reader.read(file);
        read.safe().filter(safe -> safe.name().endsWith(".bpmn")).ifPresent(safe -> {
            BpmnModelInstance model;
            try {
                model = Bpmn.readModelFromStream(new ByteArrayInputStream(safe.content()));
            } catch (org.camunda.bpm.model.xml.ModelException e) {
                return; // the schema refuses it: that is its finding
            }
            rules.check(
                    new ModelSet(List.of(new ModelSet.ProcessFile(safe.name(), model)), List.of(), new NothingActive()),
                    finding -> {});
        });
        return read.safe().isPresent();
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static final class NothingActive implements InstalledModels {

        @Override
        public Set<String> processKeys() {
            return Set.of();
        }

        @Override
        public Set<String> decisionKeys() {
            return Set.of();
        }

        @Override
        public Optional<BpmnModelInstance> process(String key) {
            return Optional.empty();
        }

        @Override
        public Optional<DmnModelInstance> decision(String key) {
            return Optional.empty();
        }
    }
}
