/** Draws the escalation process of a profile, and draws it again without losing what people changed by hand. */
@org.jspecify.annotations.NullMarked
package jp.kasane.modelling.drawing;
