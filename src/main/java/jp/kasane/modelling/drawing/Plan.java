package jp.kasane.modelling.drawing;

/**
 * Where things stand: the rungs climb to the right like stairs, what follows a found support stands below them.
 *
 * @param rungs how many
 * @param base y of the lowest rung
 * @param shift how far everything after the urgency stands to the right of where it would stand without a care conference
 */
record Plan(int rungs, int base, int shift) {

    static final int TASK_WIDTH = 120;
    static final int TASK_HEIGHT = 80;
    static final int GATEWAY = 50;
    static final int EVENT = 36;
    private static final int COUNCIL_WIDTH = 140;
    private static final int STEP_RIGHT = 330;
    private static final int STEP_UP = 170;
    private static final int FIRST = 520;
    private static final int BELOW = 230;

    static Box task(Spot centre) {
        return Box.around(centre, TASK_WIDTH, TASK_HEIGHT);
    }

    static Box gateway(Spot centre) {
        return Box.around(centre, GATEWAY, GATEWAY);
    }

    static Box event(Spot centre) {
        return Box.around(centre, EVENT, EVENT);
    }

    int row(int rung) {
        return base - STEP_UP * (rung - 1);
    }

    /** Where everything that comes before a rung's council meets. */
    Box before(int rung) {
        return gateway(new Spot(FIRST + shift + STEP_RIGHT * (rung - 1), row(rung)));
    }

    Box council(int rung) {
        return Box.around(before(rung).centre().move(125, 0), COUNCIL_WIDTH, TASK_HEIGHT);
    }

    /** Where the ways after a rung's council part. */
    Box after(int rung) {
        return gateway(before(rung).centre().move(250, 0));
    }

    /** Above a rung's council, where a continued case returns to it. */
    int loop(int rung) {
        return row(rung) - 66;
    }

    /** Above that, where a returned referral goes down. */
    int descent(int rung) {
        return row(rung) - 96;
    }

    /** Above everything, where a case with a new arrangement returns to the bottom. */
    int roof() {
        return row(rungs) - 130;
    }

    /** Below the lowest rung, where supported cases of all rungs come together. */
    int cellar() {
        return base + 130;
    }

    /** A place in the part that follows a found support. */
    Spot below(int right, int down) {
        return new Spot(after(1).centre().x() + right, base + BELOW + down);
    }
}
