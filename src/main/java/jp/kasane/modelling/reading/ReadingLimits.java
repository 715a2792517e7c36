package jp.kasane.modelling.reading;

/**
 * How large a model may be. The largest that ships has a fifth of these steps and rules.
 *
 * @param bytes of the file
 * @param depth of elements within elements
 * @param elements in the file
 * @param attributes of one element, namespace declarations included
 * @param value characters of one attribute
 * @param text characters between the tags of one element
 * @param nodes steps, events and gateways of the file
 * @param flows lines between them
 * @param rules of one decision table
 * @param columns of one decision table
 * @param cells rules times columns of one decision table
 * @param findings after which reading stops
 */
record ReadingLimits(
        int bytes,
        int depth,
        int elements,
        int attributes,
        int value,
        int text,
        int nodes,
        int flows,
        int rules,
        int columns,
        int cells,
        int findings) {

    static final ReadingLimits USUAL =
            new ReadingLimits(2_000_000, 100, 20_000, 40, 4_000, 10_000, 250, 500, 1_000, 40, 10_000, 50);

    /** @return whether there is something, and not too much */
    boolean keepsSize(int length, ReadingFindings findings) {
        if (length == 0) {
            findings.about("file-empty", null, 0);
        } else if (length > bytes) {
            findings.about("file-too-large", null, 0, String.valueOf(length), String.valueOf(bytes));
        }
        return length > 0 && length <= bytes;
    }
}
