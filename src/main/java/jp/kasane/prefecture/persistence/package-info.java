/** Counts one municipality's records. */
@org.jspecify.annotations.NullMarked
package jp.kasane.prefecture.persistence;
