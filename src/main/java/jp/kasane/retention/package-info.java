/** Retention by record kind, legal hold, disposal, erasure without residue, and answers to disclosure requests. */
@org.jspecify.annotations.NullMarked
package jp.kasane.retention;
