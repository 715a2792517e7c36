package jp.kasane.modelling;

import java.util.List;
import java.util.Set;

/**
 * What a check of files came to.
 *
 * @param findings errors first, then by file
 * @param unreadable names of files that were refused before anything parsed them
 */
public record CheckReport(List<ModelFinding> findings, Set<String> unreadable) {

    public CheckReport {
        findings = List.copyOf(findings);
        unreadable = Set.copyOf(unreadable);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(ModelFinding::isError);
    }

    public boolean hasWarnings() {
        return findings.stream().anyMatch(finding -> !finding.isError());
    }

    /** Only errors. */
    public List<ModelFinding> errors() {
        return findings.stream().filter(ModelFinding::isError).toList();
    }
}
