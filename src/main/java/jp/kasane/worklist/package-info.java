/** Kasane's own read model of open user tasks, written in the engine's transaction and read by keyset pages. */
@org.jspecify.annotations.NullMarked
package jp.kasane.worklist;
