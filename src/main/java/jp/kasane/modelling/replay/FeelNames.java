package jp.kasane.modelling.replay;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of variables that a FEEL expression reads. */
final class FeelNames {

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    /** A name that is no part of another value, no function and no key of a context. */
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}_@])(?<!(?<!\\.)\\.)([\\p{L}_][\\p{L}\\p{N}_]*)(?![\\p{L}\\p{N}_])(?!\\s*[(:])");

    private static final Pattern BOUND =
            Pattern.compile("(?:\\b(?:for|some|every)\\b|,)\\s*([\\p{L}_][\\p{L}\\p{N}_]*)\\s+in\\b");
    private static final Set<String> WORDS = Set.of(
            "true",
            "false",
            "null",
            "not",
            "and",
            "or",
            "in",
            "if",
            "then",
            "else",
            "for",
            "return",
            "some",
            "every",
            "satisfies",
            "between",
            "instance",
            "of",
            "item",
            "external",
            "function",
            "number",
            "string",
            "boolean",
            "date",
            "time",
            "partial");

    private FeelNames() {}

    /** In alphabetical order. */
    static Set<String> in(String expression) {
        String bare =
                COMMENT.matcher(TEXT.matcher(expression).replaceAll("\"\"")).replaceAll(" ");
        Set<String> bound = new HashSet<>();
        Matcher binding = BOUND.matcher(bare);
        while (binding.find()) {
            bound.add(binding.group(1));
        }
        Set<String> names = new TreeSet<>();
        Matcher name = NAME.matcher(bare);
        while (name.find()) {
            if (!WORDS.contains(name.group(1)) && !bound.contains(name.group(1))) {
                names.add(name.group(1));
            }
        }
        return names;
    }
}
