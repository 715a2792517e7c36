package jp.kasane.modelling.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.access.Policy;
import jp.kasane.casework.ViewCase;
import jp.kasane.identity.People;
import jp.kasane.modelling.migration.plan.MigrationOutline;
import jp.kasane.modelling.persistence.MigrationMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Migrations, how far they are and what came of each instance. Administrators only. */
@Service
public class ReadMigrations {

    private static final int OF_ONE_PROCESS = 20;

    /** Where rows are left out, so that a page is filled in few steps. */
    private static final int ROWS_AT_ONCE = 500;

    private final MigrationMapper mapper;
    private final StoredPlans plans;
    private final PreviewMigration previews;
    private final InstanceIds instances;
    private final ViewCase cases;
    private final People people;

    ReadMigrations(
            MigrationMapper mapper,
            StoredPlans plans,
            PreviewMigration previews,
            InstanceIds instances,
            ViewCase cases,
            People people) {
        this.mapper = mapper;
        this.plans = plans;
        this.previews = previews;
        this.instances = instances;
        this.cases = cases;
        this.people = people;
    }

    /** Newest first. @param before id of the last one seen; null for the first page */
    public List<Migration> list(@Nullable Long before, int limit, Actor actor) {
        people.require(Policy.MIGRATE_PROCESSES, actor);
        return mapper.page(before, limit);
    }

    /** The newest of one process. */
    public List<Migration> ofProcess(String processKey, Actor actor) {
        people.require(Policy.MIGRATE_PROCESSES, actor);
        return mapper.ofProcess(processKey, OF_ONE_PROCESS);
    }

    /** @throws ProblemException FORBIDDEN, NOT_FOUND */
    public Migration get(long id, Actor actor) {
        people.require(Policy.MIGRATE_PROCESSES, actor);
        return mapper.find(id).orElseThrow(() -> ProblemException.notFound("modelling.migration.not-found"));
    }

    /** Whether the person may know exactly how many came to what; else in bands. @throws ProblemException FORBIDDEN */
    public boolean isExact(Actor actor) {
        return previews.isExact(actor);
    }

    public MigrationTally tally(long id, Actor actor) {
        people.require(Policy.MIGRATE_PROCESSES, actor);
        return mapper.tally(id);
    }

    /** Which place goes where. Empty when the engine no longer has one of the versions. */
    public Optional<MigrationOutline> outline(Migration migration, Actor actor) {
        people.require(Policy.MIGRATE_PROCESSES, actor);
        return plans.isKept(migration) ? Optional.of(plans.outline(migration)) : Optional.empty();
    }

    /** What it would do now, while it waits for its second confirmation. */
    public MigrationPreview preview(Migration migration, Actor actor) {
        InstanceScope those =
                new InstanceScope(InstanceScope.Kind.BACK, instances.ids(migration.id(), InstanceState.WAITING));
        MigrationWish wish = new MigrationWish(
                migration.processKey(),
                migration.sourceVersion(),
                migration.targetVersion(),
                those,
                plans.choices(migration.id()),
                migration.timersAnew());
        return previews.preview(wish, migration.scope(), actor);
    }

    /**
     * What came of each, as far as the viewer may know of the case. Those of which nothing may be known are left out for
     * who may know no exact numbers.
     *
     * @param state null for all
     * @param after id of the last one seen; 0 for the first page
     */
    public List<ReportLine> report(long id, @Nullable InstanceState state, long after, int limit, Actor actor) {
        people.require(Policy.MIGRATE_PROCESSES, actor);
        boolean exact = previews.isExact(actor);
        int chunk = exact ? limit : Math.max(limit, ROWS_AT_ONCE);
        List<ReportLine> lines = new ArrayList<>();
        long last = after;
        List<MigrationInstance> rows;
        do {
            rows = mapper.instances(id, state, last, chunk);
            lines(rows, actor).stream()
                    .filter(line -> exact || line.number() != null)
                    .forEach(lines::add);
            last = rows.isEmpty() ? last : rows.get(rows.size() - 1).id();
        } while (lines.size() < limit && rows.size() == chunk);
        return List.copyOf(lines.subList(0, Math.min(limit, lines.size())));
    }

    private List<ReportLine> lines(List<MigrationInstance> rows, Actor actor) {
        Set<Long> ids = rows.stream()
                .map(MigrationInstance::caseId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<Long> visible = cases.visible(ids, actor);
        return rows.stream().map(row -> ReportLine.of(row, visible)).toList();
    }
}
