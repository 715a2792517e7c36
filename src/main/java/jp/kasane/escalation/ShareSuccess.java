package jp.kasane.escalation;

import java.util.Map;
import java.util.Objects;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.council.FlowType;
import jp.kasane.escalation.persistence.DeliberationMapper;
import jp.kasane.meeting.ItemKind;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 成功事例の共有: tells a success upward as information; nothing has to be decided on it there. */
@Service
public class ShareSuccess {

    private final DeliberationMapper deliberations;
    private final ReferralBook book;
    private final CaseSteps steps;
    private final Councils councils;

    ShareSuccess(DeliberationMapper deliberations, ReferralBook book, CaseSteps steps, Councils councils) {
        this.deliberations = deliberations;
        this.book = book;
        this.steps = steps;
        this.councils = councils;
    }

    @Transactional
    public void from(long deliberationId) {
        Deliberation deliberation = deliberations.find(deliberationId).orElseThrow();
        Actor actor = new Actor(Objects.requireNonNull(deliberation.decidedBy()));
        Council target = councils.target(deliberation.councilCode(), FlowType.SHARE_SUCCESS)
                .orElseThrow();
        ReferralBook.Draft draft = ReferralBook.Draft.information(
                Subject.ofCase(deliberation.caseId()),
                deliberation.councilCode(),
                target.code(),
                ReferralKind.SHARE_SUCCESS,
                Objects.requireNonNull(deliberation.decisionRecordId()));
        long referral = book.write(draft, ReferralStatus.CONFIRMED, actor);
        book.deliver(referral, ItemKind.SHARED_SUCCESS, "NORMAL", true);
        steps.record(deliberation.caseId(), "SHARED", actor, Map.of("to", target.code()));
    }
}
