package jp.kasane.escalation.model;

import jp.kasane.escalation.Outcome;

/** What a secretariat may choose instead of the proposal. */
public final class OverrideRules {

    private OverrideRules() {}

    /**
     * @param hasLayerAbove whether there is a council to carry it up to
     * @param hasUrgentBody whether the municipality has a body for urgent cases
     * @return key of the reason why not; empty when it may be chosen
     */
    public static String refusal(Outcome proposed, Outcome chosen, boolean hasLayerAbove, boolean hasUrgentBody) {
        if (chosen == proposed) {
            return "escalation.override.same";
        }
        return switch (chosen) {
            case CONTINUE, SUPPORTED -> "";
            case UP -> hasLayerAbove ? "" : "escalation.override.no-layer-above";
            case URGENT -> hasUrgentBody ? "" : "escalation.override.no-urgent-body";
            case ISSUE, RETURNED -> "escalation.override.not-allowed";
        };
    }
}
