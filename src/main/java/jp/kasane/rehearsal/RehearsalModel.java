package jp.kasane.rehearsal;

/**
 * A model file that a rehearsal uses instead of, or beside, the shipped ones.
 *
 * @param name the model's id with the ending of its kind, without folders
 * @param content the bytes; must have passed the checks of models
 */
@SuppressWarnings("ArrayRecordComponent")
public record RehearsalModel(String name, byte[] content) {}
