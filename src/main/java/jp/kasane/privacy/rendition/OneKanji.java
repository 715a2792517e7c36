package jp.kasane.privacy.rendition;

import java.util.List;

/** What stands around a name of one kanji (林, 実) that is meant as a name. */
final class OneKanji {

    private static final String HOMES = "家宅";

    /** Houses that are nobody's by name. */
    private static final List<String> OTHER_HOMES =
            List.of("実家", "本家", "分家", "国家", "人家", "民家", "農家", "隣家", "生家", "空家", "大家", "名家", "旧家", "在宅", "自宅");

    /** Words for people that no surname of two kanji begins with: 対象者林さん, but 小林さん is somebody else. */
    private static final List<String> PEOPLE = List.of(
            "者", "員", "人", "主", "夫", "父", "母", "妻", "孫", "嫁", "長男", "次男", "二男", "三男", "長女", "次女", "二女", "三女", "息子", "娘",
            "旧姓");

    private OneKanji() {}

    /** 林家 and 林宅, but not 実家. */
    static boolean isHome(FoldedText text, int from, int to) {
        boolean home = HOMES.indexOf(text.at(to)) >= 0;
        return home && OTHER_HOMES.stream().noneMatch(word -> text.text().startsWith(word, from));
    }

    static boolean isBehindPerson(FoldedText text, int from) {
        return PEOPLE.stream().anyMatch(word -> text.text().startsWith(word, from - word.length()));
    }
}
