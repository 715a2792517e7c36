/** Counts over the engine's history, the worklist and the decision records. */
@org.jspecify.annotations.NullMarked
package jp.kasane.modelling.heat.persistence;
