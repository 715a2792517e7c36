package jp.kasane.escalation;

import jp.kasane.casework.CaseState;
import jp.kasane.meeting.ConclusionType;

/** A case on a ladder of four rungs, written down a second time as plainly as possible, to compare the product with. */
final class ReferenceLadder {

    enum Phase {
        BEFORE_COUNCIL,
        PROPOSED,
        ON_ITS_WAY_UP,
        WATCHED,
        TO_BE_CLOSED,
        TO_BE_REOPENED,
        WAITING_FOR_SUPPORT,
        CLOSED
    }

    private static final int TOP = 3;
    private static final int STUCK_AFTER = 3;

    private final int[] timesDiscussed = new int[TOP + 1];
    private Phase phase = Phase.BEFORE_COUNCIL;
    private Outcome proposal = Outcome.CONTINUE;
    private int rung;
    private int asked;
    private int answersOnTheirWay;

    Phase phase() {
        return phase;
    }

    Outcome proposal() {
        return proposal;
    }

    int rung() {
        return rung;
    }

    int answersOnTheirWay() {
        return answersOnTheirWay;
    }

    CaseState caseState() {
        return switch (phase) {
            case BEFORE_COUNCIL, PROPOSED, ON_ITS_WAY_UP -> CaseState.IN_DELIBERATION;
            case WATCHED, TO_BE_CLOSED, TO_BE_REOPENED -> CaseState.MONITORING;
            case WAITING_FOR_SUPPORT -> CaseState.AWAITING_NEW_SUPPORT;
            case CLOSED -> CaseState.CLOSED;
        };
    }

    boolean conclude(ConclusionType conclusion) {
        if (phase != Phase.BEFORE_COUNCIL) {
            return false;
        }
        timesDiscussed[rung]++;
        proposal = proposalFor(conclusion);
        phase = Phase.PROPOSED;
        return true;
    }

    private Outcome proposalFor(ConclusionType conclusion) {
        return switch (conclusion) {
            case SUPPORT_FOUND -> Outcome.SUPPORTED;
            case CONTINUED -> rung < TOP && timesDiscussed[rung] >= STUCK_AFTER ? Outcome.UP : Outcome.CONTINUE;
            default -> rung < TOP ? Outcome.UP : Outcome.ISSUE;
        };
    }

    boolean confirm() {
        return phase == Phase.PROPOSED && follow(proposal);
    }

    boolean override(Outcome instead) {
        boolean allowed = phase == Phase.PROPOSED && instead != proposal && !(instead == Outcome.UP && rung == TOP);
        return allowed && follow(instead);
    }

    private boolean follow(Outcome outcome) {
        phase = switch (outcome) {
            case UP -> Phase.ON_ITS_WAY_UP;
            case SUPPORTED -> Phase.WATCHED;
            case ISSUE -> Phase.WAITING_FOR_SUPPORT;
            default -> Phase.BEFORE_COUNCIL;
        };
        if (outcome == Outcome.SUPPORTED) {
            answersOnTheirWay += asked;
            asked = 0;
        }
        return true;
    }

    boolean accept() {
        if (phase != Phase.ON_ITS_WAY_UP) {
            return false;
        }
        rung++;
        asked++;
        phase = Phase.BEFORE_COUNCIL;
        return true;
    }

    boolean giveBack() {
        if (phase != Phase.ON_ITS_WAY_UP) {
            return false;
        }
        phase = Phase.BEFORE_COUNCIL;
        return true;
    }

    boolean acknowledge() {
        if (answersOnTheirWay == 0) {
            return false;
        }
        answersOnTheirWay--;
        settle();
        return true;
    }

    boolean monitor(MonitoringResult result) {
        if (phase != Phase.WATCHED) {
            return false;
        }
        phase = switch (result) {
            case CONTINUE -> Phase.WATCHED;
            case CLOSE -> Phase.TO_BE_CLOSED;
            case REOPEN -> Phase.TO_BE_REOPENED;
        };
        settle();
        return true;
    }

    /** The case's process goes on when nothing is on its way down any more. */
    private void settle() {
        if (answersOnTheirWay == 0 && phase == Phase.TO_BE_CLOSED) {
            phase = Phase.CLOSED;
        } else if (answersOnTheirWay == 0 && phase == Phase.TO_BE_REOPENED) {
            beginAgain();
        }
    }

    void newSupportExists() {
        if (phase == Phase.WAITING_FOR_SUPPORT) {
            beginAgain();
        }
    }

    private void beginAgain() {
        java.util.Arrays.fill(timesDiscussed, 0);
        rung = 0;
        phase = Phase.BEFORE_COUNCIL;
    }
}
