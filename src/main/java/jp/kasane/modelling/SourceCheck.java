package jp.kasane.modelling;

import java.util.List;

/** Looks at the bytes of a file before any parser of the engine does. */
public interface SourceCheck {

    /**
     * @return every finding; an error keeps the file from being parsed, kept or shown
     */
    List<ModelFinding> check(ModelFile file);
}
