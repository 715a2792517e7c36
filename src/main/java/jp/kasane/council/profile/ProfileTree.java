package jp.kasane.council.profile;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.utils.JsonNodes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The YAML of a profile, every node of which knows its line. */
final class ProfileTree {

    /**
     * @param pointer e.g. {@code /flows/3/to}
     */
    record Entry(String pointer, JsonNode node) {

        Entry child(String name) {
            return new Entry(pointer + "/" + name, node.path(name));
        }

        boolean isPresent() {
            return !node.isMissingNode() && !node.isNull();
        }

        String text() {
            return node.asText();
        }

        List<Entry> items() {
            List<Entry> items = new ArrayList<>();
            for (int i = 0; i < node.size(); i++) {
                items.add(new Entry(pointer + "/" + i, node.get(i)));
            }
            return items;
        }

        int line() {
            return lineOf(node);
        }

        ProfileProblem problem(String key, Object... arguments) {
            return new ProfileProblem(line(), pointer, key, arguments);
        }
    }

    private final Entry root;

    ProfileTree(JsonNode root) {
        this.root = new Entry("", root);
    }

    Entry root() {
        return root;
    }

    List<Entry> list(String name) {
        return root.child(name).items();
    }

    /** Every node below and including the root. */
    void walk(Consumer<Entry> visitor) {
        walk(root, visitor);
    }

    private static void walk(Entry entry, Consumer<Entry> visitor) {
        visitor.accept(entry);
        if (entry.node().isArray()) {
            entry.items().forEach(item -> walk(item, visitor));
        }
        entry.node().fieldNames().forEachRemaining(name -> walk(entry.child(name), visitor));
    }

    static int lineOf(JsonNode node) {
        JsonLocation location = JsonNodes.tokenLocationOf(node);
        return location == null ? 1 : Math.max(1, location.getLineNr());
    }
}
