package jp.kasane.modelling;

/**
 * A readable file.
 *
 * @param key id by which its versions are counted
 */
public record KeyedFile(ModelFile file, ModelKind kind, String key) {}
