package jp.kasane.modelling;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.modelling.persistence.ReplayDisposalMapper;
import jp.kasane.privacy.YearlyRecords;
import jp.kasane.shared.FiscalYear;
import org.springframework.stereotype.Component;

/** Replays of past decisions and what came of them. */
@Component
class DatedReplays extends YearlyRecords {

    private final ReplayDisposalMapper records;

    DatedReplays(ReplayDisposalMapper records) {
        this.records = records;
    }

    @Override
    public String kind() {
        return "REPLAY";
    }

    @Override
    protected List<Integer> years(LocalDate day) {
        return records.years(day);
    }

    @Override
    protected void dispose(FiscalYear year) {
        records.deleteChanges(year.start(), year.end());
        records.deleteCounts(year.start(), year.end());
        records.deleteVerdicts(year.start(), year.end());
        records.deleteReplays(year.start(), year.end());
    }
}
