package jp.kasane.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Service;

/** The use cases behind one interface for other modules. */
@Service
class CasesFacade implements Cases {

    private final ReceiveCase receive;
    private final AssessCase assess;
    private final FindCase find;
    private final MoveCase move;
    private final CountSimilarCases similar;
    private final RecordTimeline timeline;

    CasesFacade(
            ReceiveCase receive,
            AssessCase assess,
            FindCase find,
            MoveCase move,
            CountSimilarCases similar,
            RecordTimeline timeline) {
        this.receive = receive;
        this.assess = assess;
        this.find = find;
        this.move = move;
        this.similar = similar;
        this.timeline = timeline;
    }

    @Override
    public CaseRef receive(Intake intake, Actor actor) {
        return receive.receive(intake, actor);
    }

    @Override
    public void assess(long caseId, Assessment assessment, Actor actor) {
        assess.assess(caseId, assessment, null, actor);
    }

    @Override
    public CaseRef get(long caseId) {
        return find.get(caseId);
    }

    @Override
    public List<CaseRef> ofIds(Collection<Long> caseIds) {
        return find.ofIds(caseIds);
    }

    @Override
    public CaseRef byNumber(String number) {
        return find.byNumber(number);
    }

    @Override
    public List<CaseRef> ofNumbers(Collection<String> numbers) {
        return find.ofNumbers(numbers);
    }

    @Override
    public void before(long caseId, String layer, String councilCode) {
        move.before(caseId, layer, councilCode);
    }

    @Override
    public void told(long caseId, String councilCode) {
        move.told(caseId, councilCode);
    }

    @Override
    public void state(long caseId, CaseState state) {
        move.state(caseId, state);
    }

    @Override
    public void urgency(long caseId, Urgency urgency) {
        move.urgency(caseId, urgency);
    }

    @Override
    public void close(long caseId, LocalDate on, String reason, Actor actor) {
        move.close(caseId, on, reason, actor);
    }

    @Override
    public SimilarCases similarTo(long caseId) {
        return similar.similarTo(caseId);
    }

    @Override
    public void record(long caseId, TimelineEntry entry) {
        timeline.record(caseId, entry.kind(), entry.details(), entry.actor());
    }
}
