package jp.kasane.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.privacy.PersonalRecords;
import jp.kasane.retention.persistence.DisposalMapper;
import jp.kasane.retention.persistence.HoldMapper;
import jp.kasane.retention.persistence.RequestMapper;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Component;

/** Reasons of holds, objections and disclosure requests of a case. */
@Component
class RetentionPersonalRecords implements PersonalRecords {

    private final HoldMapper holds;
    private final DisposalMapper disposals;
    private final RequestMapper requests;

    RetentionPersonalRecords(HoldMapper holds, DisposalMapper disposals, RequestMapper requests) {
        this.holds = holds;
        this.disposals = disposals;
        this.requests = requests;
    }

    @Override
    public String module() {
        return "retention";
    }

    /** Somebody asked for it and has not got it yet. */
    @Override
    public boolean isBusyWith(long caseId) {
        return requests.isAwaited(caseId);
    }

    @Override
    public void erase(long caseId, Set<Long> memberIds) {
        holds.blank(caseId);
        disposals.blankObjections(caseId);
        requests.blank(caseId);
        requests.forgetDecided(caseId);
    }

    @Override
    public List<HeldRecord> heldOn(long caseId, Set<Long> memberIds) {
        List<HeldRecord> held = new ArrayList<>();
        holds.of(caseId)
                .forEach(hold -> held.add(HeldRecord.of("HOLD", hold.id())
                        .on(hold.placedAt().atZoneSameInstant(CurrentTime.ZONE).toLocalDate())
                        .own("basis", hold.basis())
                        .words("reason", hold.reason())
                        .words("releaseReason", hold.releaseReason())));
        disposals.objections(caseId).forEach(row -> held.add(HeldRecord.ofRow("OBJECTION", row)));
        requests.ofMembers(memberIds.isEmpty() ? Set.of(0L) : memberIds)
                .forEach(request -> held.add(HeldRecord.of("DISCLOSURE_REQUEST", request.id())
                        .of(request.memberId())
                        .on(request.receivedOn())
                        .own("number", request.number())
                        .words("purpose", request.purpose())
                        .words("identityNote", request.identityNote())
                        .words("recipient", request.recipient())
                        .own("state", request.state())));
        return held;
    }
}
