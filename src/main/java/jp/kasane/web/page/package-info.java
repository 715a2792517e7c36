/** What features share to show pages: forms, navigation, tabs, places of tasks, dates in words. */
@NullMarked
@NamedInterface("page")
package jp.kasane.web.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
