/** What differs between two versions of a model, element by element. */
@org.jspecify.annotations.NullMarked
package jp.kasane.modelling.diff;
