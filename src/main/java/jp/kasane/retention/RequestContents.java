package jp.kasane.retention;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is asked and everything that is held on the person.
 *
 * @param records with their words while it has to be decided; afterwards as in the file
 * @param leftToOthers whether somebody else has to decide it, because the reader entered it
 * @param seen what is held now
 * @param decided what was held at the decision; empty before, and for decisions that kept no check sums
 * @param grounds on which records are left out, by their keys
 */
public record RequestContents(
        DisclosureRequest asked,
        List<DisclosedRecord> records,
        boolean leftToOthers,
        ContentsSeen seen,
        ContentsSeen decided,
        Map<String, String> grounds) {

    /** Whether nobody decided on it as it is now: not at all, or something came, changed or went since. */
    public boolean needsDecision() {
        return asked.state().equals("OPEN") || needsAnother();
    }

    /** Whether it was decided and what is held differs from what was decided on. */
    public boolean needsAnother() {
        return asked.state().equals("DECIDED") && !seen.equals(decided);
    }

    /** Keys of what came or changed since the decision; none before it. */
    public Set<String> newSinceDecision() {
        return decided.isEmpty() ? Set.of() : seen.newSince(decided);
    }

    /** As the file has it. */
    RequestContents withoutExcluded() {
        List<DisclosedRecord> left = records.stream()
                .map(record -> grounds.containsKey(record.key()) ? record.leftOut(grounds.get(record.key())) : record)
                .toList();
        return new RequestContents(asked, left, leftToOthers, seen, decided, grounds);
    }
}
