package jp.kasane.modelling.replay;

import java.util.Map;

/** A recorded decision whose inputs have been read. */
record ReadPast(PastDecision past, Map<String, Object> inputs) {}
