package jp.kasane.identity;

import java.util.Set;

/** Contributes task groups of a person, e.g. {@code CSW} or {@code D07:SECRETARIAT}. */
public interface GroupSource {

    Set<String> groupsOf(long personId);
}
