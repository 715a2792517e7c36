package jp.kasane.modelling.replay;

/** Somebody asked for a replay. */
record ReplayAsked(long replayId) {}
