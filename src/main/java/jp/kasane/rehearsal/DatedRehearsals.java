package jp.kasane.rehearsal;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.privacy.YearlyRecords;
import jp.kasane.rehearsal.persistence.RehearsalDisposalMapper;
import jp.kasane.shared.FiscalYear;
import org.springframework.stereotype.Component;

/** Rehearsals that people started, and their reports. */
@Component
class DatedRehearsals extends YearlyRecords {

    private final RehearsalDisposalMapper records;

    DatedRehearsals(RehearsalDisposalMapper records) {
        this.records = records;
    }

    @Override
    public String kind() {
        return "REHEARSAL";
    }

    @Override
    protected List<Integer> years(LocalDate day) {
        return records.years(day);
    }

    @Override
    protected void dispose(FiscalYear year) {
        records.unlink(year.start(), year.end());
        records.deleteModels(year.start(), year.end());
        records.deleteRuns(year.start(), year.end());
    }
}
