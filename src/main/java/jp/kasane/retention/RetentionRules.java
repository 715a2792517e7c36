package jp.kasane.retention;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.retention.model.RecordKind;
import jp.kasane.retention.model.RetentionPeriod;
import jp.kasane.retention.persistence.RetentionRuleMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For how long each kind of record is kept, set by an administrator with the reason and the rule it rests on. */
@Service
public class RetentionRules {

    private final RetentionRuleMapper rules;
    private final RetentionRights rights;
    private final CurrentTime time;

    RetentionRules(RetentionRuleMapper rules, RetentionRights rights, CurrentTime time) {
        this.rules = rules;
        this.rights = rights;
        this.time = time;
    }

    /** Of every kind, in the order of the enumeration. */
    @Transactional(readOnly = true)
    public List<RetentionRule> all() {
        Map<RecordKind, RetentionRule> set = new EnumMap<>(RecordKind.class);
        rules.current().forEach(rule -> set.put(rule.kind(), rule));
        return Arrays.stream(RecordKind.values())
                .map(kind -> set.getOrDefault(kind, RetentionRule.standard(kind)))
                .toList();
    }

    /** What was set, newest first. */
    @Transactional(readOnly = true)
    public List<RetentionRule> history() {
        return rules.history();
    }

    @Transactional(readOnly = true)
    public RetentionPeriod of(RecordKind kind) {
        return all().get(kind.ordinal()).period();
    }

    /** For how long a whole case is kept: the longest of what belongs to it. */
    @Transactional(readOnly = true)
    public RetentionPeriod ofCase() {
        return RetentionPeriod.longest(all().stream()
                .filter(rule -> rule.kind().scope() == RecordKind.Scope.CASE)
                .map(RetentionRule::period)
                .toList());
    }

    /**
     * @param years null for good
     * @throws ProblemException INVALID, naming the field; FORBIDDEN unless an administrator
     */
    @Transactional
    public void set(RecordKind kind, @Nullable Integer years, String reason, String source, Actor actor) {
        rights.require(Policy.SET_RETENTION, actor);
        if (!kind.isSettable()) {
            throw ProblemException.invalid("kind", "retention.rule.fixed");
        }
        if (years != null && (years < 1 || years > RetentionPeriod.LONGEST)) {
            throw ProblemException.invalid("years", "retention.rule.years", 1, RetentionPeriod.LONGEST);
        }
        Words.require("reason", reason);
        Words.require("source", source);
        rules.insert(kind, years, reason.strip(), source.strip(), actor.personId(), time.now());
    }
}
