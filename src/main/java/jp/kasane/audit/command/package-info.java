/** The check of the log and the export of its head as commands, on a context that starts nothing else. */
@org.jspecify.annotations.NullMarked
package jp.kasane.audit.command;
