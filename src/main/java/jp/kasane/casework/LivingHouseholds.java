package jp.kasane.casework;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.casework.persistence.MemberOfCase;
import jp.kasane.privacy.Disclosure;
import jp.kasane.privacy.HouseholdDisclosure;
import jp.kasane.privacy.Use;

/**
 * Who of the households of cases lives, and for what councils look at the cases now.
 *
 * @param members ids by case; a case of which nobody lives, or is known, is absent
 * @param uses by case
 */
record LivingHouseholds(Map<Long, Set<Long>> members, Map<Long, Use> uses) {

    static LivingHouseholds of(List<MemberOfCase> rows) {
        Map<Long, Set<Long>> members = new HashMap<>();
        Map<Long, Use> uses = new HashMap<>();
        rows.forEach(row -> {
            members.computeIfAbsent(row.caseId(), id -> new HashSet<>()).add(row.memberId());
            uses.put(row.caseId(), row.state().use());
        });
        return new LivingHouseholds(members, uses);
    }

    Set<Long> of(long caseId) {
        return members.getOrDefault(caseId, Set.of());
    }

    Use use(long caseId) {
        return uses.getOrDefault(caseId, Use.DELIBERATION);
    }

    /** Asks for every one of the cases, also for those without anybody. */
    Map<Long, HouseholdDisclosure> decided(
            Collection<Long> caseIds, Disclosure disclosure, String councilCode, String secrecy, OffsetDateTime at) {
        Map<Use, Map<Long, Set<Long>>> asked = new EnumMap<>(Use.class);
        caseIds.forEach(
                id -> asked.computeIfAbsent(use(id), use -> new HashMap<>()).put(id, of(id)));
        Map<Long, HouseholdDisclosure> decided = new HashMap<>();
        asked.forEach(
                (use, households) -> decided.putAll(disclosure.decide(households, councilCode, secrecy, at, use)));
        return decided;
    }
}
