package jp.kasane.privacy.rendition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a recorded name is made of: 山田花子（旧姓佐藤） is 山田, 花子 and 佐藤.
 *
 * @param sure the whole, and what stands between spaces and brackets or in another script
 * @param guessed what may be surname or given name
 * @param whole surname and given name together, also with a former surname and as read; those of {@code sure} that are both
 */
record NameParts(List<String> sure, List<String> guessed, List<String> whole) {

    private static final Pattern BRACKETS = Pattern.compile("[（(〔［\\[]([^（()）〔〕［\\[\\]］]*)[）)〕］\\]]");
    private static final String BETWEEN = "[\\s\\u3000・･]+";
    private static final Pattern FORMER = Pattern.compile("(?:旧姓名?|旧氏|旧名|通称名?|本名|別名)[:：は]?[\\s\\u3000]*(?<name>.+)");
    /** A reading; words for a relation are written in hiragana or kanji. */
    private static final Pattern READING = Pattern.compile("[ァ-ヶーｦ-ﾟ\\s\\u3000・･]{2,}");

    static NameParts of(String name) {
        NameParts parts = new NameParts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        parts.read(name.strip());
        return parts;
    }

    private void read(String name) {
        sure.add(String.join("", split(name)));
        List<String> own = new ArrayList<>();
        List<String> former = new ArrayList<>();
        split(BRACKETS.matcher(name).replaceAll(" ")).forEach(part -> take(part, own, former));
        BRACKETS.matcher(name).results().forEach(match -> {
            String inside = match.group(1).strip();
            if (FORMER.matcher(inside).matches()) {
                take(inside, own, former);
            } else if (READING.matcher(inside).matches()) {
                sure.addAll(split(inside));
                both(String.join("", split(inside)));
            }
        });
        both(String.join("", own));
        if (own.size() > 1) {
            sure.addAll(own);
        } else if (own.size() == 1) {
            NameCuts.of(own.get(0), sure, guessed);
        }
        former.forEach(each -> married(each, own));
    }

    private void both(String name) {
        sure.add(name);
        whole.add(name);
    }

    /** A former surname, also before the given name. */
    private void married(String former, List<String> own) {
        sure.add(former);
        if (own.size() > 1) {
            both(former + own.get(own.size() - 1));
        } else if (own.size() == 1) {
            List<String> both = new ArrayList<>(sure);
            both.addAll(guessed);
            both.stream()
                    .filter(part -> !part.equals(own.get(0)) && own.get(0).endsWith(part))
                    .forEach(given -> guessed.add(former + given));
        }
    }

    private static void take(String part, List<String> own, List<String> former) {
        Matcher marked = FORMER.matcher(part);
        if (marked.matches()) {
            former.addAll(split(marked.group("name")));
        } else {
            own.add(part);
        }
    }

    private static List<String> split(String name) {
        return Arrays.stream(name.split(BETWEEN))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
