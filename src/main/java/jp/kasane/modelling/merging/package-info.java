/** Puts two changes of one process model together, element by element. */
@org.jspecify.annotations.NullMarked
package jp.kasane.modelling.merging;
