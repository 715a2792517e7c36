/** Free texts as they may be shown below real names: known people, places and numbers of a household are replaced. */
@NamedInterface("rendition")
@NullMarked
package jp.kasane.privacy.rendition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
