package jp.kasane.casework;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.kasane.casework.model.ItemScope;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.privacy.HouseholdDisclosure;
import org.jspecify.annotations.Nullable;

/**
 * What one viewer, or a whole council, may see of a case.
 *
 * @param level of what is told about all of the household
 * @param named members who may be named although the household as a whole may not
 * @param scope what may be told besides names
 * @param decided on what it rests; null where nothing had to be decided, as for a CSW
 */
record CaseSight(
        DisclosureLevel level,
        Set<Long> named,
        ItemScope scope,
        @Nullable HouseholdDisclosure decided) {

    private static final Comparator<CaseSight> IN_ORDER = Comparator.comparing(
                    CaseSight::council, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(sight -> new TreeSet<>(sight.named()).toString())
            .thenComparing(sight -> new TreeSet<>(sight.scope().items()).toString());

    /** The same level throughout. */
    static CaseSight whole(DisclosureLevel level) {
        return new CaseSight(level, Set.of(), ItemScope.ALL, null);
    }

    static CaseSight of(HouseholdDisclosure decided) {
        return new CaseSight(decided.level(), named(decided), new ItemScope(decided.items()), decided);
    }

    private static Set<Long> named(HouseholdDisclosure decided) {
        return decided.members().entrySet().stream()
                .filter(each -> each.getValue().level() == DisclosureLevel.REAL_NAME)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** No more than was fixed for an occasion: unless that was 実名, nobody is named, whoever consented since. */
    CaseSight atMost(DisclosureLevel fixed) {
        return fixed == DisclosureLevel.REAL_NAME
                ? this
                : new CaseSight(level.isWithin(fixed) ? level : fixed, Set.of(), scope, decided);
    }

    /** Whether what concerns one member may be told with the name. @param memberId null for nobody's */
    boolean isTold(@Nullable String memberId) {
        return memberId == null || isNamed() || named.contains(Long.valueOf(memberId));
    }

    /** Whether at least one of the household is named here. */
    boolean isSomebodyNamed() {
        return isNamed() || !named.isEmpty();
    }

    /** For the access log: a name was shown, be it one of several. */
    DisclosureLevel shownLevel() {
        return isSomebodyNamed() ? DisclosureLevel.REAL_NAME : level;
    }

    /**
     * Beside which names a text stands, and as far as which items; empty where nobody is named, and where everything may
     * be told of everybody. A text that was confirmed beside other names, or none, says something else. The same on a sheet
     * of a fixed level: its number leads to the page with the names.
     */
    String beside() {
        Set<Long> known = decided == null ? named : named(decided);
        return isNameKnown() && !scope.isEverything() ? new TreeSet<>(known) + " " + new TreeSet<>(scope.items()) : "";
    }

    /** Whether somebody's name is told to the same people, be it on another page of the same case. */
    boolean isNameKnown() {
        return isSomebodyNamed() || decided != null && decided.named() > 0;
    }

    /** Through the seat of which council it is seen; null when it is carried. */
    @Nullable
    String council() {
        return decided == null ? null : decided.basis().councilCode();
    }

    boolean isNamed() {
        return level == DisclosureLevel.REAL_NAME;
    }

    /** Whether texts in people's own words may be shown: they can speak of anything. */
    boolean isEverythingTold() {
        return isNamed() && scope.isEverything();
    }

    /** Codes stand beside a name only as far as the consent goes; where nobody is named they identify nobody. */
    ItemScope told() {
        return isNameKnown() ? scope : ItemScope.ALL;
    }

    /** Whether every code that was found out may be told: beside a name only as far as the consent goes. */
    boolean isEveryCodeTold() {
        return level != DisclosureLevel.STATISTICS && told().isEverything();
    }

    /** Whether nothing is told here that is not told there as well. */
    boolean tellsNoMoreThan(CaseSight other) {
        return level.isWithin(other.level())
                && (other.isNamed() || other.named().containsAll(named))
                && told().isWithin(other.told());
    }

    /**
     * Of two sights the one that shows more: by level, then by how many are named, then by items. Where neither shows more,
     * the council with the smaller code counts, so that the answer does not depend on which of the two is asked.
     */
    CaseSight orMore(CaseSight other) {
        if (level != other.level()) {
            return other.level().isWithin(level) ? this : other;
        }
        if (named.size() != other.named().size()) {
            return other.named().size() > named.size() ? other : this;
        }
        boolean within = told().isWithin(other.told());
        if (within != other.told().isWithin(told())) {
            return within ? other : this;
        }
        return IN_ORDER.compare(this, other) <= 0 ? this : other;
    }
}
