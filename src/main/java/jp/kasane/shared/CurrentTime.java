package jp.kasane.shared;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The one clock of records and engine. Never call {@code LocalDate.now()}: a rehearsal lives in another year. */
public interface CurrentTime {

    ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    OffsetDateTime now();

    default LocalDate today() {
        return now().atZoneSameInstant(ZONE).toLocalDate();
    }
}
