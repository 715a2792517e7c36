package jp.kasane.modelling.replay;

import java.util.List;
import java.util.Objects;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.modelling.CheckModels;
import jp.kasane.modelling.Draft;
import jp.kasane.modelling.Drafts;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.ModelKind;
import jp.kasane.modelling.persistence.ReplayMapper;
import jp.kasane.modelling.version.ModelVersion;
import jp.kasane.modelling.version.ReadVersions;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks what is to be replayed and queues it; it begins when the transaction has ended. Administrators only. */
@Service
public class AskForReplay {

    /** Gaps, clashes and the like of a table are what a replay shows; everything else must be sound first. */
    private static final String TABLE = "table-";

    private final ReplayMapper mapper;
    private final Drafts drafts;
    private final ReadVersions versions;
    private final CheckModels checks;
    private final People people;
    private final CurrentTime time;
    private final ApplicationEventPublisher events;

    AskForReplay(
            ReplayMapper mapper,
            Drafts drafts,
            ReadVersions versions,
            CheckModels checks,
            People people,
            CurrentTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.drafts = drafts;
        this.versions = versions;
        this.checks = checks;
        this.people = people;
        this.time = time;
        this.events = events;
    }

    /**
     * @return the replay's id
     * @throws ProblemException FORBIDDEN; NOT_FOUND; INVALID when the period ends before it begins; CONFLICT when the
     *     draft's table has errors because of which it cannot be run
     */
    @Transactional
    public long ask(WantedReplay wanted, Actor actor) {
        people.require(Policy.REPLAY_DECISIONS, actor);
        if (wanted.untilDay().isBefore(wanted.fromDay())) {
            throw ProblemException.invalid("until", "modelling.replay.period-order");
        }
        NewReplay replay = wanted.table().draftId() == null ? ofVersion(wanted, actor) : ofDraft(wanted, actor);
        long id = mapper.insert(replay, replay.candidate().sha256(), actor.personId(), time.now());
        events.publishEvent(new ReplayAsked(id));
        return id;
    }

    private NewReplay ofDraft(WantedReplay wanted, Actor actor) {
        long draftId = Objects.requireNonNull(wanted.table().draftId());
        Draft.FileEntry entry = drafts.get(draftId, actor).files().stream()
                .filter(file -> file.name().equals(wanted.table().name()) && file.kind() == ModelKind.DECISION)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("modelling.draft.no-file"));
        List<ModelFile> files = drafts.contents(draftId, actor);
        boolean unsound = checks.check(files).errors().stream()
                .anyMatch(error ->
                        error.file().equals(entry.name()) && !error.code().startsWith(TABLE));
        if (unsound) {
            throw ProblemException.conflict("modelling.replay.draft-errors", entry.name());
        }
        return replay(wanted, entry.key(), draftId, drafts.file(draftId, entry.name(), actor), actor);
    }

    private NewReplay ofVersion(WantedReplay wanted, Actor actor) {
        int number = Objects.requireNonNull(wanted.table().version());
        ModelVersion version = versions.get(wanted.table().name(), number, actor);
        return replay(wanted, version.modelKey(), null, versions.file(version, actor), actor);
    }

    private NewReplay replay(
            WantedReplay wanted, String key, @Nullable Long draftId, ModelFile candidate, Actor actor) {
        ModelVersion baseline = baseline(wanted, key, actor);
        ReadTable table = new ReadTable(candidate.content());
        return new NewReplay(
                key,
                table.name(key),
                table.headline(key),
                draftId,
                wanted.table().version(),
                candidate,
                baseline == null ? null : baseline.engineVersion(),
                baseline == null ? null : versions.file(baseline, actor),
                wanted.fromDay(),
                wanted.untilDay());
    }

    private @Nullable ModelVersion baseline(WantedReplay wanted, String key, Actor actor) {
        if (wanted.withActive()) {
            return versions.active(key, actor);
        }
        TableChoice chosen = wanted.baseline();
        if (chosen == null) {
            return null;
        }
        if (chosen.version() == null || !chosen.name().equals(key)) {
            throw ProblemException.invalid("baseline", "modelling.replay.baseline.other");
        }
        return versions.get(key, chosen.version(), actor);
    }
}
