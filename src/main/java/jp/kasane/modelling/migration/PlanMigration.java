package jp.kasane.modelling.migration;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.modelling.migration.plan.PlacePlan;
import jp.kasane.modelling.migration.plan.PlanRules;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is to be moved where and why. Nothing is moved before it is confirmed. Administrators only. */
@Service
public class PlanMigration {

    private final PreviewMigration previews;
    private final MigrationBook book;
    private final People people;

    PlanMigration(PreviewMigration previews, MigrationBook book, People people) {
        this.previews = previews;
        this.book = book;
        this.people = people;
    }

    /**
     * @return id of the migration, which waits to be started
     * @throws ProblemException FORBIDDEN; NOT_FOUND for a version; INVALID for an empty or long reason, when nothing
     *     runs there, or when a place at which somebody stands still needs a choice
     */
    @Transactional
    public long plan(MigrationWish wish, String reason, Actor actor) {
        people.require(Policy.MIGRATE_PROCESSES, actor);
        MigrationReason.require(reason);
        MigrationPreview preview = previews.preview(wish, actor);
        if (preview.instances().isEmpty()) {
            throw ProblemException.invalid("scope", "modelling.migration.nothing-runs");
        }
        List<PlacePlan> undecided = preview.undecided();
        if (!undecided.isEmpty()) {
            throw ProblemException.invalid(
                    "choices",
                    "modelling.migration.undecided",
                    undecided.get(0).place().name());
        }
        return book.keep(preview, wish, decisions(preview), reason.strip(), null, actor);
    }

    private static Map<String, String> decisions(MigrationPreview preview) {
        return preview.outline().places().stream()
                .filter(each -> !each.options().isEmpty())
                .collect(Collectors.toMap(
                        each -> each.place().id(), each -> each.target() == null ? PlanRules.LEAVE : each.target()));
    }
}
