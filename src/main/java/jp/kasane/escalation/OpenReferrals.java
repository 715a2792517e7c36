package jp.kasane.escalation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.kasane.access.Policy;
import jp.kasane.casework.Admissions;
import jp.kasane.casework.CarriedCases;
import jp.kasane.casework.ClosedCases;
import jp.kasane.casework.ViewCase;
import jp.kasane.council.Seats;
import jp.kasane.shared.Actor;
import jp.kasane.shared.SubjectType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Leaves out what carries a case that the reader may not know of. A referral is seen through a seat at one of its two
 * councils, at which the case must be open to the reader: the case has reached the reader's council, or is shared with it
 * as a success, and no chair narrowed it to a list without the reader. What is only proposed, or was given up, is its
 * sender's business alone. A CSW sees what carries a case of the own organisation besides.
 */
@Component
class OpenReferrals {

    private static final Set<ReferralStatus> SENDERS_ALONE =
            EnumSet.of(ReferralStatus.PROPOSED, ReferralStatus.OVERRIDDEN);

    private final Admissions admissions;
    private final Seats seats;
    private final CarriedCases carried;
    private final ViewCase view;

    OpenReferrals(Admissions admissions, Seats seats, CarriedCases carried, ViewCase view) {
        this.view = view;
        this.admissions = admissions;
        this.seats = seats;
        this.carried = carried;
    }

    /** Where more rows come from, in the order of the list. */
    interface Source {
        /** @param after id of the last one seen; null to begin */
        List<Referral> after(@Nullable Long after, int limit);
    }

    /** A full page, as long as there are enough. */
    List<Referral> fill(@Nullable Long after, int limit, Source source, Actor actor) {
        List<Referral> page = new ArrayList<>();
        Long last = after;
        while (page.size() < limit) {
            List<Referral> rows = source.after(last, limit);
            page.addAll(of(rows, actor));
            if (rows.size() < limit) {
                break;
            }
            last = rows.get(rows.size() - 1).id();
        }
        return page.size() > limit ? page.subList(0, limit) : page;
    }

    /** For lists that begin at 0. */
    static long from(@Nullable Long after) {
        return after == null ? 0 : after;
    }

    List<Referral> of(List<Referral> rows, Actor actor) {
        List<Long> cases = rows.stream()
                .filter(row -> row.subjectType() == SubjectType.CASE)
                .map(Referral::subjectId)
                .toList();
        if (cases.isEmpty()) {
            return rows;
        }
        Set<Long> own = carried.carried(cases, actor);
        Set<Long> known = view.visible(cases, actor);
        ClosedCases closed = admissions.closedTo(cases, actor);
        Set<String> councils = seats.councilsFor(Policy.VIEW_REFERRALS, actor);
        return rows.stream()
                .filter(row -> row.subjectType() != SubjectType.CASE
                        || own.contains(row.subjectId())
                        || isKnown(row, known) && isOpen(row, councils, closed))
                .toList();
    }

    /** Of the way of a case that the reader is shown: what is only proposed, or was given up, as {@link #of}. */
    List<Referral> onTheWay(List<Referral> rows, Actor actor) {
        List<Referral> open =
                of(rows.stream().filter(OpenReferrals::isSendersAlone).toList(), actor);
        return rows.stream()
                .filter(row -> !isSendersAlone(row) || open.contains(row))
                .toList();
    }

    private static boolean isSendersAlone(Referral row) {
        return SENDERS_ALONE.contains(row.status());
    }

    private static boolean isKnown(Referral row, Set<Long> known) {
        return known.contains(row.subjectId()) || row.kind() == ReferralKind.SHARE_SUCCESS;
    }

    /**
     * Whether a list in force leaves the person out somewhere, or a CSW does not carry every case, so that counts of
     * everything would tell too much.
     */
    boolean isAnyClosedTo(Actor actor) {
        return carried.isCarrier(actor) ? !carried.everyCase(actor) : admissions.isLeftOut(actor);
    }

    private static boolean isOpen(Referral row, Set<String> own, ClosedCases closed) {
        Stream<String> receiver = isSendersAlone(row) ? Stream.empty() : Stream.of(row.toCouncil());
        return Stream.concat(Stream.of(row.fromCouncil()), receiver)
                .anyMatch(council -> own.contains(council) && !closed.at(row.subjectId(), council));
    }
}
