package jp.kasane.modelling.diff;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Headings of the columns of decision tables. */
final class TableHeadings {

    private TableHeadings() {}

    /**
     * @param cell an {@code inputEntry} or {@code outputEntry}
     * @param number its place among those of its rule, from 1
     * @return its column's label, or its number where the column has none
     */
    static String of(Element cell, int number) {
        Node rule = cell.getParentNode();
        Node table = rule == null ? null : rule.getParentNode();
        String column = cell.getLocalName().replace("Entry", "");
        int seen = 0;
        for (Node child = table == null ? null : table.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element heading && column.equals(heading.getLocalName()) && ++seen == number) {
                return label(heading, number);
            }
        }
        return String.valueOf(number);
    }

    private static String label(Element heading, int number) {
        String label = heading.getAttribute("label");
        if (!label.isBlank()) {
            return label;
        }
        String name = heading.getAttribute("name");
        return name.isBlank() ? String.valueOf(number) : name;
    }
}
