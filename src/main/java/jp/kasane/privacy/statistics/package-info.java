/** Counts as outsiders may see them: none under five, none that can be found out from the others. */
@NamedInterface("statistics")
@NullMarked
package jp.kasane.privacy.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
