package jp.kasane.modelling.merging;

import java.util.List;
import org.w3c.dom.Element;

/**
 * One thing that is said about an element.
 *
 * @param text for comparing; two traits with the same text say the same
 * @param nodes what is written for it, where it is more than an attribute
 */
record Trait(String text, List<Element> nodes) {

    static Trait of(String text) {
        return new Trait(text, List.of());
    }

    static Trait of(List<Element> nodes) {
        StringBuilder text = new StringBuilder();
        nodes.forEach(node -> text.append(NodeText.of(node)));
        return new Trait(text.toString(), List.copyOf(nodes));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trait trait && text.equals(trait.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
