package jp.kasane.modelling.replay;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.persistence.ContentRow;
import jp.kasane.modelling.persistence.ReplayMapper;
import jp.kasane.modelling.version.ReadVersions;
import jp.kasane.privacy.statistics.SuppressCounts;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lists what a replay would have changed, as far as the person may know of it. Administrators only. */
@Service
public class ShowChanges {

    /** More cases than these are not looked through for every view of a page. */
    private static final int COUNTED = 2_000;

    private static final List<Effect> CHANGED =
            Arrays.stream(Effect.values()).filter(Effect::isChange).toList();

    private final ReplayMapper mapper;
    private final ReadReplays replays;
    private final ReadVersions versions;
    private final SubjectSight sight;

    ShowChanges(ReplayMapper mapper, ReadReplays replays, ReadVersions versions, SubjectSight sight) {
        this.mapper = mapper;
        this.replays = replays;
        this.versions = versions;
        this.sight = sight;
    }

    /**
     * In the order in which the decisions were recorded; without those of {@link #leftOut}.
     *
     * @param after id of the last record seen; null for the first page
     * @throws ProblemException FORBIDDEN, NOT_FOUND
     */
    public List<SeenChange> of(long id, ChangeFilter filter, @Nullable Long after, int limit, Actor actor) {
        Replay replay = replays.get(id, actor);
        List<ReplayChange> changes = mapper.changes(id, filter, leftOut(id, filter, actor), after, limit);
        if (changes.isEmpty()) {
            return List.of();
        }
        Map<Integer, Verdict> verdicts = verdicts(id, changes);
        Map<Subject, String> names =
                sight.names(changes.stream().map(ShowChanges::subject).toList(), actor);
        RuleNames candidate =
                RuleNames.of(replay.decisionKey(), mapper.candidate(id).content());
        RuleNames baseline = baseline(replay, actor);
        return changes.stream()
                .map(change -> {
                    Verdict then = verdicts.get(change.before());
                    Verdict now = verdicts.get(change.after());
                    return new SeenChange(
                            change,
                            names.get(subject(change)),
                            then,
                            now,
                            baseline.of(then.rules(), now.rules()),
                            candidate.of(now.rules(), then.rules()));
                })
                .toList();
    }

    /**
     * How many of the changed cases the person may not open.
     *
     * @return null when there are too many to count
     */
    public @Nullable Integer hidden(long id, Actor actor) {
        List<Long> hidden = unseen(id, CHANGED, actor);
        return hidden == null ? null : Integer.valueOf(hidden.size());
    }

    /**
     * Cases of the list that the person may not open while there are fewer than five of them: without number, day and
     * place a decision could still be told by what was decided.
     */
    public List<Long> leftOut(long id, ChangeFilter filter, Actor actor) {
        List<Long> hidden = unseen(id, filter.effects(), actor);
        return hidden == null || hidden.size() >= SuppressCounts.LEAST ? List.of() : hidden;
    }

    private @Nullable List<Long> unseen(long id, List<Effect> effects, Actor actor) {
        replays.get(id, actor);
        List<Long> cases = mapper.subjects(id, SubjectType.CASE, effects, COUNTED + 1);
        if (cases.size() > COUNTED) {
            return null;
        }
        Set<Long> visible = sight.visibleCases(cases, actor);
        return cases.stream().filter(each -> !visible.contains(each)).toList();
    }

    private Map<Integer, Verdict> verdicts(long id, List<ReplayChange> changes) {
        Set<Integer> numbers = changes.stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .collect(Collectors.toCollection(HashSet::new));
        return mapper.verdicts(id, numbers).stream()
                .collect(Collectors.toMap(
                        VerdictRow::number, Function.<VerdictRow>identity().andThen(VerdictRow::verdict)));
    }

    /** Records tell ids of rules only; the active version knows what those are called that still exist. */
    private RuleNames baseline(Replay replay, Actor actor) {
        ContentRow file = mapper.baseline(replay.id());
        if (file != null) {
            return RuleNames.of(replay.decisionKey(), file.content());
        }
        try {
            ModelFile active = versions.file(versions.active(replay.decisionKey(), actor), actor);
            return RuleNames.of(replay.decisionKey(), active.content());
        } catch (ProblemException e) {
            // never active: a table of a draft only
            return RuleNames.UNKNOWN;
        }
    }

    private static Subject subject(ReplayChange change) {
        return new Subject(change.subjectType(), change.subjectId());
    }
}
