/** Measures of the study's chapter 4, computed from records; invariants of the whole. */
@org.jspecify.annotations.NullMarked
package jp.kasane.indicator;
