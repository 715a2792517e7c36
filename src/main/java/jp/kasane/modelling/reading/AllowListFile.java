package jp.kasane.modelling.reading;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The written form of an {@link AllowList}. */
final class AllowListFile {

    private final Map<?, ?> root;
    private final Map<String, ValueKind> kinds = new HashMap<>();

    AllowListFile(InputStream yaml) {
        root = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
        map(root.get("values"))
                .forEach((name, pattern) -> add(ValueKind.matching(name.toString(), pattern(pattern.toString()))));
        map(root.get("references"))
                .forEach((name, targets) -> add(ValueKind.reference(name.toString(), names(targets))));
        add(ValueKind.words("label", 300));
        add(ValueKind.words("text", 10_000));
        add(ValueKind.feel("feel-name", FeelText::isName));
        add(ValueKind.feel("feel-test", FeelText::isTest));
        add(ValueKind.feel("feel-value", FeelText::isValue));
        add(ValueKind.feel("feel-values", FeelText::areValues));
    }

    /** @throws IllegalStateException when it names a kind of value or a parent that it does not define */
    AllowList allowList() {
        Map<String, String> prefixes = new HashMap<>();
        map(root.get("namespaces")).forEach((prefix, uri) -> prefixes.put(uri.toString(), prefix.toString()));
        Map<String, ElementRule> elements = new HashMap<>();
        map(root.get("elements"))
                .forEach((name, rule) -> elements.put(name.toString(), rule(name.toString(), map(rule))));
        elements.values()
                .forEach(rule -> rule.places().keySet().forEach(parent -> {
                    if (!parent.equals(AllowList.DOCUMENT) && !elements.containsKey(parent)) {
                        throw new IllegalStateException(rule.name() + " stands in the unknown element " + parent);
                    }
                }));
        return new AllowList(prefixes, elements, names(root.get("code")));
    }

    private ElementRule rule(String name, Map<?, ?> written) {
        Map<String, ValueKind> places = new HashMap<>();
        if (written.get("in") instanceof List<?> parents) {
            ValueKind text = written.containsKey("text") ? kind(written.get("text")) : ValueKind.NOTHING;
            parents.forEach(parent -> places.put(parent.toString(), text));
        } else {
            map(written.get("in")).forEach((parent, text) -> places.put(parent.toString(), kind(text)));
        }
        Map<String, ValueKind> attributes = new HashMap<>();
        Set<String> required = new HashSet<>();
        if (written.containsKey("attributes")) {
            map(written.get("attributes")).forEach((attribute, kind) -> {
                String wanted = kind.toString();
                if (wanted.endsWith("!")) {
                    required.add(attribute.toString());
                }
                attributes.put(attribute.toString(), kind(wanted.replace("!", "")));
            });
        }
        return new ElementRule(name, places, attributes, required);
    }

    private static Set<String> names(@Nullable Object list) {
        Set<String> names = new HashSet<>();
        if (list instanceof List<?> written) {
            written.forEach(name -> names.add(name.toString()));
        }
        return names;
    }

    /** The pattern with the named parts in their places. */
    private String pattern(String written) {
        String pattern = written;
        for (Map.Entry<?, ?> part : map(root.get("parts")).entrySet()) {
            pattern = pattern.replace("<" + part.getKey() + ">", part.getValue().toString());
        }
        return pattern;
    }

    private void add(ValueKind kind) {
        kinds.put(kind.name(), kind);
    }

    private ValueKind kind(@Nullable Object name) {
        ValueKind kind = kinds.get(String.valueOf(name));
        if (kind == null) {
            throw new IllegalStateException("the allow-list names the unknown kind of value " + name);
        }
        return kind;
    }

    private static Map<?, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalStateException("the allow-list holds " + value + " where it should hold names");
    }
}
