/** Reads and appends entries; the database refuses everything else. */
@org.jspecify.annotations.NullMarked
package jp.kasane.audit.persistence;
