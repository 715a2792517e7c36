package jp.kasane.modelling.replay;

/** Why a table has no answer for the inputs of a past decision. */
public enum Failure {
    /** The table needs an input that the record does not have. */
    MISSING_INPUT,
    /** No rule matches. */
    NO_RULE,
    /** Several rules match where one may. */
    SEVERAL_RULES,
    /** An expression cannot be evaluated. */
    ERROR
}
