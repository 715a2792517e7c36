package jp.kasane.escalation;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.casework.Cases;
import jp.kasane.casework.HouseholdWords;
import jp.kasane.decision.EraseDecisions;
import jp.kasane.engine.EraseTrails;
import jp.kasane.escalation.persistence.LadderErasureMapper;
import jp.kasane.escalation.persistence.MonitoringMapper;
import jp.kasane.followup.EraseActions;
import jp.kasane.meeting.EraseItems;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.privacy.PersonalRecords;
import jp.kasane.privacy.rendition.HouseholdErasure;
import jp.kasane.privacy.rendition.HouseholdErasures;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was carried between councils about a case, its monitoring, and the trail of its process. */
@Component
class LadderPersonalRecords implements PersonalRecords {

    private final LadderErasureMapper erasure;
    private final MaskReferrals mask;
    private final HeldReferrals referrals;
    private final MonitoringMapper monitoring;
    private final EraseItems items;
    private final EraseActions actions;
    private final EraseDecisions decisions;
    private final EraseTrails trails;
    private final Cases cases;
    private final HouseholdErasures households;
    private final HouseholdWords words;

    LadderPersonalRecords(
            LadderErasureMapper erasure,
            MaskReferrals mask,
            HeldReferrals referrals,
            MonitoringMapper monitoring,
            EraseItems items,
            EraseActions actions,
            EraseDecisions decisions,
            EraseTrails trails,
            Cases cases,
            HouseholdErasures households,
            HouseholdWords words) {
        this.erasure = erasure;
        this.mask = mask;
        this.referrals = referrals;
        this.monitoring = monitoring;
        this.items = items;
        this.actions = actions;
        this.decisions = decisions;
        this.trails = trails;
        this.cases = cases;
        this.households = households;
        this.words = words;
    }

    @Override
    public String module() {
        return "escalation";
    }

    @Override
    public boolean isBusyWith(long caseId) {
        return erasure.openReferrals(caseId) > 0
                || trails.isRunning(cases.get(caseId).number());
    }

    @Override
    public void erase(long caseId, Set<Long> memberIds) {
        Set<Subject> carried =
                erasure.referrals(caseId).stream().map(Subject::ofReferral).collect(Collectors.toSet());
        HouseholdErasure household = households.of(caseId);
        items.of(carried, household);
        carried.forEach(subject -> {
            actions.of(subject, household);
            decisions.of(subject);
        });
        erasure.blankReferrals(caseId);
        erasure.blankMonitoring(caseId);
        mask.of(caseId, household);
        trails.of(cases.get(caseId).number());
    }

    @Override
    public List<HeldRecord> heldOn(long caseId, Set<Long> memberIds) {
        List<HeldRecord> held = new ArrayList<>(referrals.of(Subject.ofCase(caseId), words.ofThese(caseId, memberIds)));
        monitoring
                .ofCase(caseId)
                .forEach(look -> held.add(HeldRecord.of("MONITORING", look.id())
                        .on(look.decidedAt() == null ? look.dueOn() : day(look.decidedAt()))
                        .own("result", look.result())
                        .own("closingReason", look.closingReason())
                        .words("note", look.note())));
        return held;
    }

    private static java.time.@Nullable LocalDate day(@Nullable OffsetDateTime at) {
        return at == null ? null : at.atZoneSameInstant(CurrentTime.ZONE).toLocalDate();
    }
}
