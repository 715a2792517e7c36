package jp.kasane.modelling.replay;

/** Why a replay has no result. */
public enum ReplayFailure {
    /** The server stopped before it was over. */
    INTERRUPTED,
    /** The table did not answer in time. */
    TOO_SLOW,
    /** Something unforeseen. */
    ERROR
}
