package jp.kasane.audit;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One access to record. Codes and ids only, never a text, a name or a search word.
 *
 * @param council code of the council for which it happened; null when for none
 * @param level disclosure level at which it was shown; null when that makes no sense
 * @param purpose e.g. the meeting for which it was looked at
 * @param detail codes, e.g. number of hits or name of a policy
 * @param cases ids of the cases that a list showed; empty when the target is the one record
 * @param onBehalfOf the member for whom the secretariat entered it; null for nobody
 */
public record Access(
        AccessKind kind,
        AccessTarget target,
        @Nullable String council,
        @Nullable String level,
        @Nullable AccessTarget purpose,
        AccessResult result,
        @Nullable String detail,
        List<Long> cases,
        @Nullable Long onBehalfOf) {

    /** @throws IllegalArgumentException when council, level or detail is not a code */
    public Access {
        requireCode(council);
        requireCode(level);
        requireCode(detail);
        cases = cases.stream().distinct().sorted().toList();
    }

    private static void requireCode(@Nullable String code) {
        if (code != null) {
            Codes.require(code);
        }
    }

    public static Access view(AccessTarget target) {
        return of(AccessKind.VIEW, target);
    }

    public static Access change(AccessTarget target) {
        return of(AccessKind.CHANGE, target);
    }

    public static Access export(AccessTarget target) {
        return of(AccessKind.EXPORT, target);
    }

    public static Access print(AccessTarget target) {
        return of(AccessKind.PRINT, target);
    }

    public static Access administer(AccessTarget target) {
        return of(AccessKind.ADMINISTER, target);
    }

    /** @param what kind of search, e.g. {@code WORDS}; the words themselves stay out */
    public static Access search(String what, Collection<Long> caseIds) {
        return of(AccessKind.SEARCH, AccessTarget.list("CASE"))
                .showing(caseIds)
                .because(what + ";hits=" + caseIds.size());
    }

    /** A list that shows something of cases, without anybody having searched for them. */
    public static Access list(String type, Collection<Long> caseIds) {
        return of(AccessKind.VIEW, AccessTarget.list(type)).showing(caseIds);
    }

    public static Access refusal(AccessTarget target) {
        return of(AccessKind.REFUSAL, target).ended(AccessResult.REFUSED);
    }

    public static Access of(AccessKind kind, AccessTarget target) {
        return new Access(kind, target, null, null, null, AccessResult.ALLOWED, null, List.of(), null);
    }

    /** Whether the other entry says at least as much: a change tells of a reading, but not the other way round. */
    boolean isToldBy(Access other) {
        boolean asStrong = kind.isReading() || !other.kind.isReading();
        return asStrong && (target.id() == 0 || target.equals(other.target));
    }

    public Access at(@Nullable String councilCode) {
        return new Access(kind, target, councilCode, level, purpose, result, detail, cases, onBehalfOf);
    }

    public Access atLevel(@Nullable Enum<?> disclosed) {
        String name = disclosed == null ? null : disclosed.name();
        return new Access(kind, target, council, name, purpose, result, detail, cases, onBehalfOf);
    }

    public Access forPurpose(@Nullable AccessTarget meant) {
        return new Access(kind, target, council, level, meant, result, detail, cases, onBehalfOf);
    }

    public Access ended(AccessResult how) {
        return new Access(kind, target, council, level, purpose, how, detail, cases, onBehalfOf);
    }

    public Access because(@Nullable String code) {
        return new Access(kind, target, council, level, purpose, result, code, cases, onBehalfOf);
    }

    public Access showing(Collection<Long> caseIds) {
        return new Access(kind, target, council, level, purpose, result, detail, List.copyOf(caseIds), onBehalfOf);
    }

    /** The same on a sheet for paper: what was read there was printed. */
    Access onPaper() {
        AccessKind printed = kind.isReading() ? AccessKind.PRINT : kind;
        return new Access(printed, target, council, level, purpose, result, detail, cases, onBehalfOf);
    }

    /** Entered by the secretariat for a member without a terminal: both people are kept. Null when nobody was stood in for. */
    public Access forMember(@Nullable Long personId) {
        return new Access(kind, target, council, level, purpose, result, detail, cases, personId);
    }
}
