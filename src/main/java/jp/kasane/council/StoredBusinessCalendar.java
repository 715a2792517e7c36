package jp.kasane.council;

import java.time.LocalDate;
import java.util.Set;
import jp.kasane.council.model.OpenDays;
import jp.kasane.council.persistence.HolidayMapper;
import jp.kasane.shared.BusinessCalendar;
import jp.kasane.tenancy.Tenants;
import org.springframework.stereotype.Component;

/** The city's office days by the editable table of holidays. */
@Component
class StoredBusinessCalendar implements BusinessCalendar {

    private final Kept<OpenDays> openDays;

    StoredBusinessCalendar(HolidayMapper holidays, Tenants tenants) {
        this.openDays = new Kept<>(tenants, () -> new OpenDays(Set.copyOf(holidays.dates())));
    }

    @Override
    public boolean isOpen(LocalDate date) {
        return openDays.get().isOpen(date);
    }

    /** To be called by whoever changes the table, in the same transaction. */
    void changed() {
        openDays.drop();
    }
}
