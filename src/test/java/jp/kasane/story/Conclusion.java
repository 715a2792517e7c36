package jp.kasane.story;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a council concludes, as the secretariat enters it.
 *
 * @param type as it is written beside the choice
 * @param actions who does what, by row
 */
record Conclusion(String type, String rationale, Map<Integer, Agreed> actions) {

    static final String FOUND = "支援方法あり";
    static final String NOT_FOUND = "支援方法なし";
    static final String NEEDS_SERVICE = "新たなしくみ・サービスが必要";

    /** @param who name of somebody who sits there */
    record Agreed(String title, String who) {}

    static Conclusion of(String type, String rationale, Agreed... actions) {
        List<Agreed> all = List.of(actions);
        return new Conclusion(
                type,
                rationale,
                IntStream.range(0, all.size()).boxed().collect(Collectors.toMap(row -> row, all::get)));
    }
}
