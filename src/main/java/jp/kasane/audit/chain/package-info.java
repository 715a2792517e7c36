/** The chain of entries: its canonical form and its check. */
@NullMarked
@NamedInterface("chain")
package jp.kasane.audit.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
