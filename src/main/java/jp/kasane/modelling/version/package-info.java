/** Which version of a model is active, how it became so, and the way back. */
@org.jspecify.annotations.NullMarked
package jp.kasane.modelling.version;
