package jp.kasane.escalation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.kasane.escalation.persistence.ReferralMapper;
import jp.kasane.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was referred to and from a person's councils, by what it waits for. */
@Service
@Transactional
public class ReferralInbox {

    /** Nobody counts further than this with their eyes. */
    public static final int COUNTED = 100;

    private final ReferralMapper referrals;
    private final ListReferrals rights;
    private final OpenReferrals open;

    ReferralInbox(ReferralMapper referrals, ListReferrals rights, OpenReferrals open) {
        this.open = open;
        this.referrals = referrals;
        this.rights = rights;
    }

    /**
     * @param council only of this council; null for every council the actor may look into
     * @param after id of the last one seen; 0 to begin
     * @throws jp.kasane.shared.ProblemException FORBIDDEN when it is a council of others
     */
    public List<Referral> page(ReferralBox box, @Nullable String council, long after, int limit, Actor actor) {
        Reach reach = rights.reach(council, actor);
        return reach.isNothing()
                ? List.of()
                : open.fill(
                        after,
                        limit,
                        (from, rows) -> referrals.box(box, reach.councils(), OpenReferrals.from(from), rows),
                        actor);
    }

    /** How many are in each box that waits for something, counted up to {@link #COUNTED}. */
    public Map<ReferralBox, Integer> counts(@Nullable String council, Actor actor) {
        Reach reach = rights.reach(council, actor);
        boolean all = !open.isAnyClosedTo(actor);
        Map<ReferralBox, Integer> counts = new EnumMap<>(ReferralBox.class);
        for (ReferralBox box : ReferralBox.values()) {
            if (!box.newestFirst()) {
                counts.put(box, reach.isNothing() ? 0 : count(box, reach, all, actor));
            }
        }
        return counts;
    }

    /** @param all whether nothing is closed to the actor, so that the database may count */
    private int count(ReferralBox box, Reach reach, boolean all, Actor actor) {
        return all
                ? referrals.count(box, reach.councils(), COUNTED)
                : open.fill(
                                0L,
                                COUNTED,
                                (from, rows) -> referrals.box(box, reach.councils(), OpenReferrals.from(from), rows),
                                actor)
                        .size();
    }

    /** @param councils empty for all, where {@code everything} */
    record Reach(boolean everything, List<String> councils) {

        boolean isNothing() {
            return !everything && councils.isEmpty();
        }
    }
}
