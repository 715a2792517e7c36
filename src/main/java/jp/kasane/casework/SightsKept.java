package jp.kasane.casework;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.kasane.privacy.rendition.Household;
import jp.kasane.shared.Subject;

/** What one reader may see of cases, each asked about once. Not to be kept longer than a request. */
record SightsKept(
        WordsSource source,
        Map<Subject, Set<Long>> behind,
        Map<Long, Optional<CaseSight>> sights,
        Map<Long, Household> households) {

    static SightsKept from(WordsSource source) {
        return new SightsKept(source, new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    Set<Long> cases(Subject about) {
        return behind.computeIfAbsent(about, source.cases());
    }

    Optional<CaseSight> sight(long caseId) {
        return sights.computeIfAbsent(
                caseId,
                id -> Optional.ofNullable(source.sights().apply(Set.of(id)).get(id)));
    }

    /** Asks about all that were not asked about yet at once. */
    void look(Set<Long> cases) {
        Set<Long> unknown = new HashSet<>(cases);
        unknown.removeAll(sights.keySet());
        if (!unknown.isEmpty()) {
            Map<Long, CaseSight> found = source.sights().apply(unknown);
            unknown.forEach(id -> sights.put(id, Optional.ofNullable(found.get(id))));
        }
    }

    Household household(long caseId) {
        return households.computeIfAbsent(caseId, id -> source.records().of(id).naming(source.ownAreas()));
    }
}
