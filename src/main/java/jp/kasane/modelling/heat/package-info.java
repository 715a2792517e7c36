/** Where models are busy: tokens, waiting time and overridden proposals as counts, without anything about persons. */
@org.jspecify.annotations.NullMarked
package jp.kasane.modelling.heat;
