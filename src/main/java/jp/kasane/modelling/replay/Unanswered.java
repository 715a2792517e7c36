package jp.kasane.modelling.replay;

/**
 * Past decisions that the changed table cannot make, for one reason.
 *
 * @param detail names of missing inputs, ids of clashing rules, or what the engine said
 */
public record Unanswered(Failure failure, String detail, long records) {}
