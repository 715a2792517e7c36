/** Runs a changed decision table over the records of past decisions and tells what would have been proposed otherwise. */
@org.jspecify.annotations.NullMarked
package jp.kasane.modelling.replay;
