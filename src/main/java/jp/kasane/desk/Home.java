package jp.kasane.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.kasane.desk.model.Need;
import jp.kasane.desk.model.TaskHorizon;

/**
 * What a person sees first.
 *
 * @param groups tasks by how soon they are due; those without tasks are left out
 * @param needs councils of the secretariat that need something, the worst first
 * @param calm how many of its councils need nothing
 * @param back what came back to the person's councils
 */
public record Home(
        LocalDate today,
        List<TaskGroup> groups,
        List<ComingMeeting> meetings,
        List<CouncilNeeds> needs,
        int calm,
        List<CameBack> back) {

    /**
     * Tasks that are due equally soon.
     *
     * @param total how many there are, counted no further than {@link ShowHome#COUNTED}
     */
    public record TaskGroup(TaskHorizon horizon, List<TaskLine> tasks, int total) {

        /** How many are not shown. */
        public int more() {
            return total - tasks.size();
        }
    }

    /** A council and what it needs. */
    public record CouncilNeeds(CouncilStanding standing, long days, Set<Need> needs) {}

    public int total(TaskHorizon horizon) {
        return groups.stream()
                .filter(group -> group.horizon() == horizon)
                .mapToInt(TaskGroup::total)
                .sum();
    }

    /** Whether something is late or due within this week. */
    public boolean isUrgent() {
        return groups.stream().anyMatch(group -> group.horizon() != TaskHorizon.LATER);
    }
}
