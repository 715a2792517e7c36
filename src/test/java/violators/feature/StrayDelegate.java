package violators.feature;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

class StrayDelegate {

    LocalDate today() {
        return LocalDate.now();
    }

    OffsetDateTime now() {
        return OffsetDateTime.now();
    }

    LocalDateTime here() {
        return LocalDateTime.now();
    }

    LocalDate dayOf(OffsetDateTime moment) {
        return moment.toLocalDate();
    }
}
