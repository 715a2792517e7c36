/** The check of the log and the export of its head as commands, on a context that starts nothing else. */
@NullMarked
@NamedInterface("command")
package jp.kasane.audit.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
