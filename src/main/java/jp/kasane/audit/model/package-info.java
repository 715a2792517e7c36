/** The chain of entries: its canonical form and its check. */
@NullMarked
@NamedInterface("model")
package jp.kasane.audit.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
