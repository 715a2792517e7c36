package jp.kasane.meeting;

import java.time.LocalDate;
import jp.kasane.shared.Subject;

/** How much of the persons behind an item may be shown at a council. */
interface DisclosureStamp {

    /** @return {@code REAL_NAME}, {@code ANONYMOUS} or {@code STATISTICS} */
    String level(String councilCode, Subject subject, LocalDate on);
}
