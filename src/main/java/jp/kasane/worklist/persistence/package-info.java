/** Rows of {@code worklist_task}. */
@org.jspecify.annotations.NullMarked
package jp.kasane.worklist.persistence;
