package jp.kasane.identity;

import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.identity.persistence.StaffNameMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names of everybody who works in Kasane, for taking them out of texts that go to others. */
@Service
public class StaffNames {

    private static final int SHORTEST = 2;

    private final StaffNameMapper names;

    StaffNames(StaffNameMapper names) {
        this.names = names;
    }

    /** @param personId whose own name is left out; null for nobody's */
    @Transactional(readOnly = true)
    public Set<String> allBut(@Nullable Long personId) {
        return names.allBut(personId == null ? -1 : personId).stream()
                .map(String::strip)
                .filter(name -> name.codePointCount(0, name.length()) > SHORTEST)
                .collect(Collectors.toSet());
    }
}
