package jp.kasane.council;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import jp.kasane.council.persistence.HolidayMapper;
import jp.kasane.council.persistence.ProfileMapper;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Fills an empty table with the holidays of 2016 to 2032; those of future years are projections. */
@Component
class SeedHolidays {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final HolidayMapper holidays;
    private final ProfileMapper profiles;
    private final StoredBusinessCalendar calendar;

    SeedHolidays(HolidayMapper holidays, ProfileMapper profiles, StoredBusinessCalendar calendar) {
        this.holidays = holidays;
        this.profiles = profiles;
        this.calendar = calendar;
    }

    void seed() {
        if (profiles.hasHolidays()) {
            return;
        }
        try (Reader csv = new InputStreamReader(
                new ClassPathResource("council/holidays_jp.csv").getInputStream(), StandardCharsets.UTF_8)) {
            for (CSVRecord row : FORMAT.parse(csv)) {
                holidays.put(new Holiday(LocalDate.parse(row.get("date")), row.get("name")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        calendar.changed();
    }
}
