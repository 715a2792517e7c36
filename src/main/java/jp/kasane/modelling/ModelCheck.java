package jp.kasane.modelling;

import java.util.function.Consumer;

/** Looks at models that could be read. */
public interface ModelCheck {

    /**
     * @param models the files that are handed in together, parsed, and what is active beside them
     * @param findings takes each finding
     */
    void check(ModelSet models, Consumer<ModelFinding> findings);
}
