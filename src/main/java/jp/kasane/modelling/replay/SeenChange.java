package jp.kasane.modelling.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change as far as a person may know of it.
 *
 * @param name how people refer to the case or issue; null when the person may not open it
 * @param beforeRules what the rules are called that matched then and would not match now
 * @param afterRules what the rules are called that match now and did not then
 */
public record SeenChange(
        ReplayChange change,
        @Nullable String name,
        Verdict before,
        Verdict after,
        List<String> beforeRules,
        List<String> afterRules) {}
