package jp.kasane.casework;

import jp.kasane.audit.Access;
import jp.kasane.audit.AccessTarget;

/** Entries of the access log on looking at a case: through which council, at which level, and for what. */
final class CaseAccess {

    private CaseAccess() {}

    /** Of the case as a whole. */
    static Access of(CaseRef ref, CaseSight sight) {
        return view(ref, sight).because(use(ref, sight));
    }

    /** @param part of the case that is looked at, as a code, e.g. {@code TIMELINE} */
    static Access of(CaseRef ref, CaseSight sight, String part) {
        return view(ref, sight).because(part + ";" + use(ref, sight));
    }

    private static Access view(CaseRef ref, CaseSight sight) {
        return Access.view(AccessTarget.ofCase(ref.id())).at(sight.council()).atLevel(sight.shownLevel());
    }

    /** For what it is looked at: the work of whoever carries it, or what a council does with it now. */
    private static String use(CaseRef ref, CaseSight sight) {
        return sight.decided() == null ? "CARRYING" : ref.state().use().name();
    }
}
