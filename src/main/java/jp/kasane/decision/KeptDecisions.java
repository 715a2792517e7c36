package jp.kasane.decision;

import java.util.List;
import java.util.Map;
import jp.kasane.decision.persistence.DecisionMapper;
import jp.kasane.decision.persistence.DecisionRow;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evaluates decisions and keeps their records. */
@Service
class KeptDecisions implements Decisions, DecisionRecords {

    private final DmnEvaluation evaluation;
    private final TableInForce tables;
    private final DecisionMapper mapper;
    private final DecisionJson json;
    private final CurrentTime time;

    KeptDecisions(
            DmnEvaluation evaluation, TableInForce tables, DecisionMapper mapper, DecisionJson json, CurrentTime time) {
        this.evaluation = evaluation;
        this.tables = tables;
        this.mapper = mapper;
        this.json = json;
        this.time = time;
    }

    @Override
    @Transactional
    public DecisionRecord decide(String key, Map<String, ?> inputs, Subject subject) {
        EvaluatedDecision decision = evaluation.evaluate(key, inputs);
        DecisionRow row = json.toRow(decision, inputs, subject, time.now());
        return json.toRecord(row.withId(mapper.insert(row)));
    }

    @Override
    public Map<String, Object> propose(String key, Map<String, ?> inputs) {
        return evaluation.evaluate(key, inputs).outputs();
    }

    @Override
    public EvaluatedDecision explain(String key, Map<String, ?> inputs) {
        return evaluation.evaluate(key, inputs);
    }

    @Override
    public String inForce(String key) {
        return tables.of(key);
    }

    @Override
    public DecisionRecord get(long id) {
        return mapper.find(id)
                .map(json::toRecord)
                .orElseThrow(() -> ProblemException.notFound("decision.not-found", id));
    }

    @Override
    public List<DecisionRecord> of(Subject subject) {
        return mapper.ofSubject(subject.type(), subject.id()).stream()
                .map(json::toRecord)
                .toList();
    }

    @Override
    @Transactional
    public void confirm(long id, Actor actor) {
        settledOnce(mapper.confirm(id, actor.personId(), time.now()));
    }

    @Override
    @Transactional
    public void override(long id, Actor actor, String outcome, String reason) {
        settledOnce(mapper.override(id, actor.personId(), time.now(), outcome, reason));
    }

    private static void settledOnce(int rows) {
        if (rows != 1) {
            throw ProblemException.conflict("decision.already-settled");
        }
    }
}
