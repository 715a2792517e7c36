package jp.kasane.casework;

import java.util.List;
import jp.kasane.audit.AccessLog;
import jp.kasane.casework.persistence.AssessmentMapper;
import jp.kasane.casework.persistence.AssessmentRow;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what was assessed and when, newest first. */
@Service
public class ShowAssessments {

    /** A case is assessed a few times; this many are shown. */
    private static final int SHOWN = 50;

    private final FindCase find;
    private final ViewCase view;
    private final AssessmentMapper assessments;
    private final People people;
    private final AccessLog log;

    ShowAssessments(FindCase find, ViewCase view, AssessmentMapper assessments, People people, AccessLog log) {
        this.find = find;
        this.view = view;
        this.assessments = assessments;
        this.people = people;
        this.log = log;
    }

    /** @throws ProblemException NOT_FOUND as for the case; FORBIDDEN where only statistics may be shown */
    @Transactional
    public List<PastAssessment> show(String number, Actor actor) {
        CaseRef ref = find.byNumber(number);
        CaseSight sight = view.sight(ref, actor);
        if (sight.level() == DisclosureLevel.STATISTICS) {
            throw ProblemException.forbidden("casework.timeline.statistics");
        }
        log.record(actor, CaseAccess.of(ref, sight, "ASSESSMENTS"));
        return assessments.all(ref.id(), SHOWN).stream()
                .map(row -> told(row, sight))
                .toList();
    }

    private PastAssessment told(AssessmentRow row, CaseSight sight) {
        String by = people.find(row.assessedBy()).map(Person::name).orElse(null);
        return new PastAssessment(row.assessedAt(), by, RenderCase.assessment(row.assessment(), sight));
    }
}
