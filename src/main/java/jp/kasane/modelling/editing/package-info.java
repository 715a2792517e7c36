/** Changing a model in the browser: a file of a draft is replaced, or a draft begins with the active version. */
@org.jspecify.annotations.NullMarked
package jp.kasane.modelling.editing;
