/** Statements on the tables of retention. */
@org.jspecify.annotations.NullMarked
package jp.kasane.retention.persistence;
