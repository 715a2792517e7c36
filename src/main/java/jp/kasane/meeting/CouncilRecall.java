package jp.kasane.meeting;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.casework.Recall;
import org.jspecify.annotations.Nullable;

/**
 * What a council has to do after a withdrawal.
 *
 * @param papers meetings for which papers with names had gone out
 */
public record CouncilRecall(Recall recall, List<Papers> papers) {

    /** @param holders who was given the papers of the meeting */
    public record Papers(long meetingId, int fiscalYear, int number, LocalDate day, List<Holder> holders) {}

    /** @param came whether the person was in the room */
    public record Holder(String name, @Nullable String organisation, boolean came) {}
}
