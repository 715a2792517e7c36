/** Read models of the report, across all modules. */
@org.jspecify.annotations.NullMarked
package jp.kasane.rehearsal.persistence;
