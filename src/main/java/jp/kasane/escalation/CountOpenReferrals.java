package jp.kasane.escalation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kasane.escalation.persistence.OpenReferrals;
import jp.kasane.escalation.persistence.ReferralMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many referrals are open at councils. Numbers only, so without rights. */
@Service
@Transactional(readOnly = true)
public class CountOpenReferrals {

    /** More are not counted: whoever sees it knows enough. */
    public static final int MOST = 100;

    private final ReferralMapper referrals;

    CountOpenReferrals(ReferralMapper referrals) {
        this.referrals = referrals;
    }

    /** By council code; councils without are left out. */
    public Map<String, Long> at(Collection<String> councils, boolean incoming) {
        if (councils.isEmpty()) {
            return Map.of();
        }
        List<OpenReferrals> counts = referrals.openAt(councils, incoming, MOST);
        return counts.stream().collect(Collectors.toMap(OpenReferrals::council, OpenReferrals::open));
    }
}
