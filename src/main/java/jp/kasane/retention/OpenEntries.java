package jp.kasane.retention;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.access.Policy;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Component;

/** Entries of a disposal list with which a person may deal. */
@Component
class OpenEntries {

    private final RetentionRights rights;

    OpenEntries(RetentionRights rights) {
        this.rights = rights;
    }

    /** Those on no case, and those on cases with which the person may deal. */
    List<DisposalEntry> of(List<DisposalEntry> entries, Policy policy, Actor actor) {
        Set<Long> cases = rights.open(
                entries.stream()
                        .filter(DisposalEntry::isOfCase)
                        .map(DisposalEntry::recordId)
                        .collect(Collectors.toSet()),
                policy,
                actor);
        return entries.stream()
                .filter(entry -> !entry.isOfCase() || cases.contains(entry.recordId()))
                .toList();
    }
}
