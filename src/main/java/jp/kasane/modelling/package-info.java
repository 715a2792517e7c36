/**
 * Lets administrators change process models and decision tables: checks them, keeps drafts, activates versions and moves
 * running cases. Nobody depends on it.
 */
@org.jspecify.annotations.NullMarked
package jp.kasane.modelling;
