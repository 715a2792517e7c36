package jp.kasane.privacy.rendition;

import java.util.List;
import java.util.regex.Pattern;

/** What stands around a name of one kanji (林, 実) that is meant as a name. */
final class OneKanji {

    private static final String HOMES = "家宅";

    /** Houses and people that are nobody's by name; as folded, 一家 begins with a digit. */
    private static final List<String> OTHER_HOMES = List.of(
            "実家", "本家", "分家", "国家", "人家", "民家", "農家", "隣家", "生家", "空家", "大家", "名家", "旧家", "在宅", "自宅", "一家", "1家", "作家",
            "画家", "書家", "武家", "公家", "両家", "良家", "商家", "本宅", "新宅", "別宅");

    /** What goes on as another word: 〜家庭, but 林家電話. */
    private static final Pattern NO_HOME = Pattern.compile("家(?:[庭具賃屋]|電(?!話)|計(?!画)|事(?![情前]))");

    /** Of one manner: nobody is addressed. */
    private static final List<String> MANNERS = List.of("一様", "1様", "同様", "多様", "異様", "有様");

    /** Words for people that no surname of two kanji begins with: 対象者林さん, but 小林さん is somebody else. */
    private static final List<String> PEOPLE = List.of(
            "者", "員", "人", "主", "夫", "父", "母", "妻", "孫", "嫁", "長男", "次男", "二男", "三男", "長女", "次女", "二女", "三女", "息子", "娘",
            "旧姓");

    private OneKanji() {}

    /** 林家 and 林宅, but not 実家. */
    static boolean isHome(FoldedText text, int from, int to) {
        boolean home = HOMES.indexOf(text.at(to)) >= 0
                && !NO_HOME.matcher(text.text()).region(to, text.length()).lookingAt();
        return home && OTHER_HOMES.stream().noneMatch(word -> text.text().startsWith(word, from));
    }

    /** 一様に addresses nobody. */
    static boolean isManner(FoldedText text, int from) {
        return MANNERS.stream().anyMatch(word -> text.text().startsWith(word, from));
    }

    static boolean isBehindPerson(FoldedText text, int from) {
        return PEOPLE.stream().anyMatch(word -> text.text().startsWith(word, from - word.length()));
    }
}
