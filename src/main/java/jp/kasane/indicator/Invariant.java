package jp.kasane.indicator;

/** What must hold for the whole, whatever happened. Each is explained in {@code docs/operations/invariants.md}. */
public enum Invariant {
    /** Every case exists once, and has exactly one live process or is closed. */
    ONE_LIVE_PROCESS_PER_CASE,
    /** A concluded step led to exactly one continuation; no conclusion was lost or used twice. */
    STEPS_COMPLETE_ONCE,
    /** Every move between councils has one referral, one decision record, one item in the receiving backlog. */
    MOVES_ARE_DOCUMENTED,
    /** Every referral up was answered and acknowledged, or its case is visibly open. */
    REFERRALS_ARE_ANSWERED,
    /** The engine's tasks and processes are what our tables say. */
    ENGINE_EQUALS_RECORDS,
    /** Nothing stands on an agenda at a level above its council's legal basis and the household's consent. */
    DISCLOSURE_WITHIN_BASIS,
    /** Messages to people are sent, waiting or visibly failed. */
    OUTBOX_IS_ACCOUNTED_FOR
}
