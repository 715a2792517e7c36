package jp.kasane.notification;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.notification.persistence.NoticeDisposalMapper;
import jp.kasane.privacy.YearlyRecords;
import jp.kasane.shared.FiscalYear;
import org.springframework.stereotype.Component;

/** Notices that were sent or failed. */
@Component
class DatedNotices extends YearlyRecords {

    private final NoticeDisposalMapper records;

    DatedNotices(NoticeDisposalMapper records) {
        this.records = records;
    }

    @Override
    public String kind() {
        return "OUTBOX";
    }

    @Override
    protected List<Integer> years(LocalDate day) {
        return records.years(day);
    }

    @Override
    protected void dispose(FiscalYear year) {
        records.delete(year.start(), year.end());
    }
}
