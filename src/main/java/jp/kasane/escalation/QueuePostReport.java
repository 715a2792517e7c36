package jp.kasane.escalation;

import java.util.Map;
import java.util.Objects;
import jp.kasane.council.Council;
import jp.kasane.escalation.persistence.CareConferenceMapper;
import jp.kasane.meeting.ItemKind;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 事後報告: what could not wait is told to the case's own district, on its next ordinary agenda. */
@Service
public class QueuePostReport {

    private final CaseSteps steps;
    private final CareConferenceMapper conferences;
    private final ReferralBook book;

    QueuePostReport(CaseSteps steps, CareConferenceMapper conferences, ReferralBook book) {
        this.steps = steps;
        this.conferences = conferences;
        this.book = book;
    }

    @Transactional
    public void forCase(long caseId) {
        CareConference conference = conferences.last(caseId).orElseThrow();
        Actor convener = new Actor(Objects.requireNonNull(conference.convenedBy()));
        Council district = steps.ownDistrict(caseId);
        ReferralBook.Draft draft = new ReferralBook.Draft(
                Subject.ofCase(caseId),
                conference.councilCode(),
                district.code(),
                ReferralKind.POST_REPORT,
                null,
                conference.decisionRecordId(),
                conference.referralId(),
                null);
        long report = book.write(draft, ReferralStatus.CONFIRMED, convener);
        Referral urgent = book.get(conference.referralId());
        book.move(urgent, ReferralStatus.ACCEPTED, ReferralStatus.ANSWERED, convener, null);
        book.deliver(report, ItemKind.POST_REPORT, "NORMAL", true);
        steps.record(caseId, "POST_REPORT_QUEUED", Actor.SYSTEM, Map.of("council", district.code()));
    }
}
