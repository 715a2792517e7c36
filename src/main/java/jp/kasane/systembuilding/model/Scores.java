package jp.kasane.systembuilding.model;

/**
 * 3点評価, each from 1 (low) to 5 (high).
 *
 * @param urgency 緊急度
 * @param commonality 共通性
 * @param feasibility 実現性
 */
public record Scores(int urgency, int commonality, int feasibility) {
    public boolean areValid() {
        return valid(urgency) && valid(commonality) && valid(feasibility);
    }

    private static boolean valid(int score) {
        return score >= 1 && score <= 5;
    }
}
