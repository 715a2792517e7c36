package jp.kasane.modelling.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The variables that have a value at some point of a process.
 *
 * @param certain on every way there
 * @param possible on some way there, those of every way included
 */
record Known(Set<String> certain, Set<String> possible) {

    Known and(Collection<String> more) {
        return new Known(union(certain, more), union(possible, more));
    }

    Known or(Known other, boolean bothHappen) {
        Set<String> all = new HashSet<>(certain);
        all.retainAll(other.certain);
        return new Known(bothHappen ? union(certain, other.certain) : all, union(possible, other.possible));
    }

    private static Set<String> union(Collection<String> one, Collection<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
