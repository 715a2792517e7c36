/** Moves running instances from one version of their process to another, and back. */
@org.jspecify.annotations.NullMarked
package jp.kasane.modelling.migration;
