package jp.kasane.desk.model;

/**
 * What passed between a council and the one above it.
 *
 * @param up cases that were referred up, and proposals
 * @param down answers, and decided arrangements to be carried out
 * @param shared successes told upward
 */
public record Moves(int up, int down, int shared) {

    public static final Moves NONE = new Moves(0, 0, 0);

    public Moves plus(Moves other) {
        return new Moves(up + other.up, down + other.down, shared + other.shared);
    }

    public int total() {
        return up + down + shared;
    }
}
