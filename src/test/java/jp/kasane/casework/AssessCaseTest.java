package jp.kasane.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.casework.persistence.AssessmentMapper;
import jp.kasane.casework.persistence.CaseMapper;
import jp.kasane.decision.DecisionRecord;
import jp.kasane.decision.Decisions;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.ProblemKind;
import jp.kasane.shared.Subject;
import jp.kasane.worklist.OpenTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssessCaseTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-06-01T10:00:00+09:00");
    private static final Actor CSW = new Actor(3);
    private static final Subject SUBJECT = Subject.ofCase(7);
    private static final Assessment GIVEN =
            new Assessment(Set.of("ELDERLY"), Set.of("15"), Set.of("LIFE"), Urgency.NORMAL, "", "", "");

    private final FindCase find = mock();
    private final RequireCarrier carrier = mock();
    private final CaseMapper cases = mock();
    private final AssessmentMapper assessments = mock();
    private final IndexCase index = mock();
    private final RecordTimeline timeline = mock();
    private final Decisions decisions = mock();
    private final OpenTasks tasks = mock();
    private final People people = mock();
    private final AssessCase assess =
            new AssessCase(find, carrier, cases, assessments, index, timeline, decisions, tasks, people, () -> NOW);

    @BeforeEach
    void anEmergencyIsDecided() {
        when(find.get(7)).thenReturn(ref(CaseState.RECEIVED));
        when(decisions.decide(eq("UrgencyDecision"), any(), eq(SUBJECT))).thenReturn(decided("EMERGENCY"));
        when(cases.assess(eq(7L), any(), any(), any(), any(), anyInt())).thenReturn(1);
        when(tasks.completeIfOpen("UserTask_AssessCase", SUBJECT, Map.of())).thenReturn(true);
    }

    @Test
    void theUrgencyIsWhatTheTableDecides() {
        assess.assess(7, GIVEN, null, CSW);

        verify(cases).assess(7, GIVEN.fields(), GIVEN.problems(), GIVEN.grounds(), Urgency.EMERGENCY, 4);
        verify(assessments).insert(7, GIVEN, NOW, 3, 12);
    }

    @Test
    void theOpenTaskIsCompleted() {
        assess.assess(7, GIVEN, 4, CSW);

        verify(tasks).completeIfOpen("UserTask_AssessCase", SUBJECT, Map.of());
    }

    @Test
    void aLaterAssessmentNeedsNoTask() {
        when(tasks.completeIfOpen("UserTask_AssessCase", SUBJECT, Map.of())).thenReturn(false);

        assess.assess(7, GIVEN, null, CSW);

        verify(assessments).insert(7, GIVEN, NOW, 3, 12);
        verify(tasks, never()).complete(any(), any(), any());
    }

    @Test
    void anOldCopyIsRefused() {
        assertThat(problem(3).kind()).isEqualTo(ProblemKind.STALE);
        verify(assessments, never()).insert(anyLong(), any(), any(), anyLong(), anyLong());
    }

    @Test
    void aClosedCaseIsNotAssessed() {
        when(find.get(7)).thenReturn(ref(CaseState.CLOSED));

        assertThat(problem(null).kind()).isEqualTo(ProblemKind.CONFLICT);
        verify(decisions, never()).decide(any(), any(), any());
    }

    private ProblemException problem(Integer version) {
        return catchThrowableOfType(ProblemException.class, () -> assess.assess(7, GIVEN, version, CSW));
    }

    private static CaseRef ref(CaseState state) {
        LocalDate on = LocalDate.of(2026, 5, 1);
        return new CaseRef(
                7, "2026-00007", "D07", on, Set.of("ELDERLY"), Urgency.NORMAL, state, null, null, null, null, 4);
    }

    private static DecisionRecord decided(String urgency) {
        Map<String, Object> outputs = Map.of("urgency", urgency, "reasonCode", "THREAT_TO_LIFE");
        return new DecisionRecord(
                12, "UrgencyDecision", 1, Map.of(), outputs, List.of(), SUBJECT, NOW, null, null, null, null);
    }
}
