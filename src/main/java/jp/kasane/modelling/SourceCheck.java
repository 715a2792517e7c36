package jp.kasane.modelling;

import java.util.List;

/** Looks at the bytes of a file before any parser of the engine does. */
public interface SourceCheck {

    /**
     * @return every finding; an error keeps the file from being parsed, kept or shown
     */
    List<ModelFinding> check(ModelFile file);

    /** A file without errors as it goes on to be parsed, kept and shown: the same content in UTF-8. */
    default ModelFile passedOn(ModelFile file) {
        return file;
    }

    /** A file after all checks have passed it on. */
    static ModelFile passedOn(ModelFile file, List<SourceCheck> checks) {
        ModelFile passed = file;
        for (SourceCheck check : checks) {
            passed = check.passedOn(passed);
        }
        return passed;
    }
}
