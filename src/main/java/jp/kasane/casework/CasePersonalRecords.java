package jp.kasane.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.kasane.casework.persistence.AssessmentMapper;
import jp.kasane.casework.persistence.CaseErasureMapper;
import jp.kasane.casework.persistence.CaseMapper;
import jp.kasane.casework.persistence.CaseTexts;
import jp.kasane.decision.EraseDecisions;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.privacy.PersonalRecords;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Component;

/** Intake, household, assessments, timeline and search of a case. Erased last: the others look for its people's names. */
@Component
class CasePersonalRecords implements PersonalRecords {

    /** Stands where a title stood. */
    static final String ERASED_TITLE = "（廃棄済）";

    private static final int ALL = Integer.MAX_VALUE;

    private final FindCase find;
    private final CaseMapper cases;
    private final HeldPeople people;
    private final AssessmentMapper assessments;
    private final CaseErasureMapper erasure;
    private final EraseDecisions decisions;
    private final HeldTrail trail;
    private final CurrentTime time;

    CasePersonalRecords(
            FindCase find,
            CaseMapper cases,
            HeldPeople people,
            AssessmentMapper assessments,
            CaseErasureMapper erasure,
            EraseDecisions decisions,
            HeldTrail trail,
            CurrentTime time) {
        this.find = find;
        this.cases = cases;
        this.people = people;
        this.assessments = assessments;
        this.erasure = erasure;
        this.decisions = decisions;
        this.trail = trail;
        this.time = time;
    }

    @Override
    public String module() {
        return "casework";
    }

    @Override
    public void erase(long caseId, Set<Long> memberIds) {
        if (erasure.blankCase(caseId, ERASED_TITLE, time.today()) == 0) {
            throw new IllegalStateException("a case that is not closed cannot be erased");
        }
        erasure.deleteMembers(caseId);
        erasure.blankAssessments(caseId);
        erasure.blankTimeline(caseId);
        erasure.blankRecalls(caseId);
        erasure.blankAdmissions(caseId);
        erasure.deleteSearch(caseId);
        decisions.of(Subject.ofCase(caseId));
    }

    @Override
    public List<HeldRecord> heldOn(long caseId, Set<Long> memberIds) {
        List<HeldRecord> held = new ArrayList<>();
        cases.texts(caseId).ifPresent(texts -> held.add(intake(find.get(caseId), texts)));
        held.addAll(people.of(caseId, memberIds));
        assessments
                .all(caseId, ALL)
                .forEach(row -> held.add(HeldRecord.of("ASSESSMENT", row.id())
                        .on(row.assessedAt().atZoneSameInstant(CurrentTime.ZONE).toLocalDate())
                        .own("fields", String.join(" ", row.fields()))
                        .own("problems", String.join(" ", row.problems()))
                        .words("strengths", row.strengths())
                        .words("wishes", row.wishes())
                        .words("policy", row.policy())));
        held.addAll(trail.of(caseId, memberIds));
        return held;
    }

    private static HeldRecord intake(CaseRef ref, CaseTexts texts) {
        return HeldRecord.of("CASE", ref.id())
                .on(ref.receivedOn())
                .own("number", ref.number())
                .words("title", texts.title())
                .own("fields", String.join(" ", ref.fields()))
                .own("topics", String.join(" ", texts.topics()))
                .own("topTopic", texts.topTopic())
                .own("problems", String.join(" ", texts.problems()))
                .own("grounds", String.join(" ", texts.grounds()))
                .own("urgency", ref.urgency())
                .own("state", ref.state())
                .own("closedOn", ref.closedOn())
                .own("closingReason", ref.closedReason())
                .words("freeText", texts.freeText())
                .source("visitor", texts.visitorName())
                .source("visitorPhone", texts.visitorPhone())
                .source("visitorKinship", texts.visitorKinship());
    }
}
