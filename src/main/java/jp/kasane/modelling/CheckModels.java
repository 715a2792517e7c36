package jp.kasane.modelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Checks files that are handed in together: first their bytes, then, as far as they are readable, their models. */
@Service
public class CheckModels {

    private static final Comparator<ModelFinding> ORDER =
            Comparator.comparing(ModelFinding::severity).thenComparing(ModelFinding::file);

    private static final Logger LOG = LoggerFactory.getLogger(CheckModels.class);

    private final List<SourceCheck> sources;
    private final List<ModelCheck> checks;
    private final ParseModels parsing;

    CheckModels(List<SourceCheck> sources, List<ModelCheck> checks, ParseModels parsing) {
        this.sources = sources;
        this.checks = checks;
        this.parsing = parsing;
    }

    /** @return every finding; nothing is kept or changed */
    public CheckReport check(List<ModelFile> files) {
        List<ModelFinding> findings = new ArrayList<>();
        Set<String> unreadable = new HashSet<>();
        List<ModelFile> readable = files.stream()
                .filter(file -> isReadable(file, findings, unreadable))
                .filter(file -> isAlone(file, files, findings, unreadable))
                .map(file -> SourceCheck.passedOn(file, sources))
                .toList();
        ModelSet models = parsing.parse(readable, finding -> {
            findings.add(finding);
            unreadable.add(finding.file());
        });
        checks.forEach(check -> run(check, models, findings));
        findings.sort(ORDER);
        return new CheckReport(findings, unreadable);
    }

    /** A shape that no check expected must not pass for sound. */
    private static void run(ModelCheck check, ModelSet models, List<ModelFinding> findings) {
        try {
            check.check(models, findings::add);
        } catch (RuntimeException e) {
            LOG.error("{} stopped", check.getClass().getSimpleName(), e);
            models.processes().forEach(file -> findings.add(ModelFinding.error("check-failed", file.file(), null)));
            models.decisions().forEach(file -> findings.add(ModelFinding.error("check-failed", file.file(), null)));
        }
    }

    /** Names tell files apart, in findings and in the engine. */
    private static boolean isAlone(
            ModelFile file, List<ModelFile> files, List<ModelFinding> findings, Set<String> unreadable) {
        boolean alone =
                files.stream().filter(other -> other.name().equals(file.name())).count() == 1;
        if (!alone && unreadable.add(file.name())) {
            findings.add(ModelFinding.error("file-twice", file.name(), null));
        }
        return alone;
    }

    private boolean isReadable(ModelFile file, List<ModelFinding> findings, Set<String> unreadable) {
        List<ModelFinding> found = new ArrayList<>();
        sources.forEach(source -> found.addAll(source.check(file)));
        findings.addAll(found);
        if (found.stream().anyMatch(ModelFinding::isError)) {
            unreadable.add(file.name());
            return false;
        }
        return true;
    }
}
