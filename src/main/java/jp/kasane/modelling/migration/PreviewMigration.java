package jp.kasane.modelling.migration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.access.Policy;
import jp.kasane.casework.ViewCase;
import jp.kasane.council.FigureRights;
import jp.kasane.identity.People;
import jp.kasane.modelling.migration.plan.MigrationOutline;
import jp.kasane.modelling.migration.plan.PlanRules;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;

/** Shows what a migration would do, without doing anything. Administrators only. */
@Service
public class PreviewMigration {

    private final ProcessVersions versions;
    private final RunningInstances instances;
    private final EnginePlans plans;
    private final ViewCase cases;
    private final People people;
    private final FigureRights rights;

    PreviewMigration(
            ProcessVersions versions,
            RunningInstances instances,
            EnginePlans plans,
            ViewCase cases,
            People people,
            FigureRights rights) {
        this.versions = versions;
        this.instances = instances;
        this.plans = plans;
        this.cases = cases;
        this.people = people;
        this.rights = rights;
    }

    /** Versions of a process, newest first. @throws ProblemException FORBIDDEN, NOT_FOUND */
    public List<ProcessVersion> versions(String processKey, Actor actor) {
        people.require(Policy.MIGRATE_PROCESSES, actor);
        List<ProcessVersion> all = versions.of(processKey);
        if (all.isEmpty()) {
            throw ProblemException.notFound("modelling.version.not-found");
        }
        return all;
    }

    /** Whether the person may know exactly how many instances there are; else in bands. @throws ProblemException FORBIDDEN */
    public boolean isExact(Actor actor) {
        people.require(Policy.MIGRATE_PROCESSES, actor);
        return rights.exactEverywhere(actor);
    }

    /** @throws ProblemException FORBIDDEN; NOT_FOUND for a version; INVALID when both are the same */
    public MigrationPreview preview(MigrationWish wish, Actor actor) {
        return preview(wish, wish.scope().kind(), actor);
    }

    /** @param asked by what the instances had been chosen when the wish was first made */
    MigrationPreview preview(MigrationWish wish, InstanceScope.Kind asked, Actor actor) {
        people.require(Policy.MIGRATE_PROCESSES, actor);
        if (wish.sourceVersion() == wish.targetVersion()) {
            throw ProblemException.invalid("target", "modelling.migration.same-version");
        }
        ProcessVersion source = versions.get(wish.processKey(), wish.sourceVersion());
        ProcessVersion target = versions.get(wish.processKey(), wish.targetVersion());
        List<RunningInstance> meant = instances.on(source.definitionId(), wish.scope());
        MigrationOutline outline = outline(source.definitionId(), target.definitionId(), wish.choices());
        Set<String> unseen = unseen(meant, actor);
        boolean exact = rights.exactEverywhere(actor) || !meant.isEmpty() && unseen.isEmpty();
        return new MigrationPreview(
                source,
                target,
                outline,
                meant,
                unknown(wish.scope(), meant),
                exact && asked == InstanceScope.Kind.ALL ? Set.of() : unseen,
                exact,
                exact || asked == InstanceScope.Kind.NUMBERS);
    }

    /** Who chooses instances could choose one and learn where it stands. */
    private Set<String> unseen(List<RunningInstance> meant, Actor actor) {
        Set<Long> ids = meant.stream()
                .map(RunningInstance::caseId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<Long> visible = ids.isEmpty() ? Set.of() : cases.visible(ids, actor);
        return meant.stream()
                .filter(each -> each.caseId() == null || !visible.contains(each.caseId()))
                .map(RunningInstance::instanceId)
                .collect(Collectors.toSet());
    }

    /** Between two versions by the engine's ids, as far as the engine allows it. */
    MigrationOutline outline(String source, String target, Map<String, String> choices) {
        MigrationOutline wanted = PlanRules.compare(versions.places(source), versions.places(target), choices);
        return plans.checked(source, target, wanted);
    }

    private static List<String> unknown(InstanceScope scope, List<RunningInstance> found) {
        if (scope.kind() != InstanceScope.Kind.NUMBERS) {
            return List.of();
        }
        Set<String> numbers = found.stream().map(RunningInstance::businessKey).collect(Collectors.toSet());
        return scope.values().stream()
                .filter(number -> !numbers.contains(number))
                .sorted()
                .toList();
    }
}
