package jp.kasane.modelling.replay;

/**
 * How many past decisions are of a kind.
 *
 * @param layer empty when the decision was before no council
 * @param areaCode district; empty when it is about no case
 * @param before main answer then; empty when there was none
 * @param after main answer now; empty when there is none
 * @param decided main answer on which people settled; empty when nobody did
 */
public record CountRow(
        String layer,
        String areaCode,
        String before,
        String after,
        Effect effect,
        Settled settled,
        String decided,
        long records) {

    static CountRow of(TallyCell cell, long records) {
        return new CountRow(
                cell.layer(),
                cell.areaCode(),
                cell.before(),
                cell.after(),
                cell.effect(),
                cell.settled(),
                cell.decided(),
                records);
    }
}
