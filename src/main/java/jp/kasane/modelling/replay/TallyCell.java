package jp.kasane.modelling.replay;

/**
 * A kind of past decisions that are counted together.
 *
 * @param layer empty when the decision was before no council
 * @param areaCode district; empty when it is about no case
 * @param before main answer then; empty when there was none
 * @param after main answer now; empty when there is none
 * @param decided main answer on which people settled; empty when nobody did
 */
public record TallyCell(
        String layer, String areaCode, String before, String after, Effect effect, Settled settled, String decided) {}
