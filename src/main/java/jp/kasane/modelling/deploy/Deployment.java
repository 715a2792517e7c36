package jp.kasane.modelling.deploy;

import java.util.List;
import jp.kasane.modelling.ModelFile;

/**
 * What somebody deploys together.
 *
 * @param name what it is about; empty for none
 * @param source the program that sends it; empty for none
 * @param tenant the municipality that it is for; empty for the installation's own
 * @param filterDuplicates whether what is active or drafted already makes no new draft
 * @param changedOnly whether each file that is active already is left out
 */
public record Deployment(
        String name,
        String source,
        String tenant,
        boolean filterDuplicates,
        boolean changedOnly,
        List<ModelFile> files) {

    public Deployment {
        files = List.copyOf(files);
    }
}
