package jp.kasane.rehearsal;

/** Somebody asked for a rehearsal. */
record RehearsalAsked(long runId) {}
