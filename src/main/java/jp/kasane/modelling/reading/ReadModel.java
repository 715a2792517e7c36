package jp.kasane.modelling.reading;

import java.util.List;
import java.util.Optional;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.ModelFinding;

/**
 * What came of reading a file.
 *
 * @param safe the file in UTF-8 without a byte order mark, for parsers; empty when there is any finding
 */
public record ReadModel(List<ModelFinding> findings, Optional<ModelFile> safe) {

    public ReadModel {
        findings = List.copyOf(findings);
    }
}
