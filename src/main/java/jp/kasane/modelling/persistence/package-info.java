/** Rows of drafts, versions and their history. */
@org.jspecify.annotations.NullMarked
package jp.kasane.modelling.persistence;
