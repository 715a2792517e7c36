package jp.kasane.followup;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kasane.followup.persistence.LateActionMapper;
import jp.kasane.followup.persistence.LateActionMapper.LateActions;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many promised actions are late at councils. Numbers only, so without rights. */
@Service
@Transactional(readOnly = true)
public class CountLateActions {

    /** More are not counted: whoever sees it knows enough. */
    public static final int MOST = 100;

    private final LateActionMapper actions;
    private final CurrentTime time;

    CountLateActions(LateActionMapper actions, CurrentTime time) {
        this.actions = actions;
        this.time = time;
    }

    /** By council code; councils without are left out. */
    public Map<String, Long> at(Collection<String> councils) {
        return councils.isEmpty()
                ? Map.of()
                : actions.late(councils, time.today(), MOST).stream()
                        .collect(Collectors.toMap(LateActions::council, LateActions::late));
    }
}
