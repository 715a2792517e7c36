package jp.kasane.engine;

import java.util.function.Consumer;

/** One convention that every process model keeps. */
interface ModelRule {

    /** Short code, as in {@link ModelBreach#rule()}. */
    String code();

    void check(CheckedModel model, Consumer<ModelBreach> breaches);

    default ModelBreach breach(String element, String detail) {
        return new ModelBreach(code(), element, detail);
    }
}
