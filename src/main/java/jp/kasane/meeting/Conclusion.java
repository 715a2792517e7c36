package jp.kasane.meeting;

import java.util.List;

/**
 * What a council concluded on one item, as the secretariat enters it.
 *
 * @param rationale why; required
 * @param goodPractice a support that is worth sharing upward
 * @param urgent the council found it has become an emergency
 */
public record Conclusion(
        ConclusionType type, String rationale, boolean goodPractice, boolean urgent, List<AgreedAction> actions) {}
