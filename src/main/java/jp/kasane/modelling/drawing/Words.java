package jp.kasane.modelling.drawing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.council.FlowType;
import jp.kasane.council.LadderOutline;
import jp.kasane.council.LadderOutline.Body;
import jp.kasane.council.LadderOutline.Rung;
import jp.kasane.council.LadderOutline.Way;

/** What a drawn process says about itself, in Japanese as all models do, with where it is written. */
final class Words {

    /** Carried by this process or by those that it calls. */
    private static final Set<FlowType> CARRIED = Set.of(FlowType.INTAKE, FlowType.ESCALATE, FlowType.SHARE_SUCCESS);
    /** Carried by the process of community issues. */
    private static final Set<FlowType> OF_ISSUES = Set.of(FlowType.ISSUE, FlowType.PROPOSE, FlowType.IMPLEMENT);

    private Words() {}

    static String ofProcess(LadderOutline outline) {
        Set<String> sources = new LinkedHashSet<>();
        outline.rungs().forEach(rung -> rung.bodies().forEach(body -> sources.add(body.source())));
        outline.ways(FlowType.ESCALATE).forEach(way -> sources.add(way.source()));
        return "一つの事例が、解決できる層まで一段ずつ上がり、答えが上申元へ戻るまで。" + outline.municipality() + "のプロファイル（" + outline.id()
                + "）から描いた。出典: " + String.join("、", sources);
    }

    static String ofRung(LadderOutline outline, int number) {
        Rung rung = outline.rungs().get(number - 1);
        List<String> words = new ArrayList<>();
        rung.bodies().forEach(body -> words.add(ofBody(body)));
        outline.ways(FlowType.ESCALATE).stream()
                .filter(way -> way.fromRung() == number)
                .forEach(way -> words.add(way.condition() + "、" + way.to() + "へ上げる（" + mark(way) + "）。"));
        if (number == outline.rungs().size()) {
            words.add("最も上の層。");
        }
        return String.join("", words);
    }

    private static String ofBody(Body body) {
        return Objects.requireNonNullElse(body.stated(), "").isEmpty()
                ? body.name() + "。出典: " + body.source() + "。"
                : body.name() + "。開催: " + body.stated() + "。出典: " + body.source() + "。";
    }

    private static String mark(Way way) {
        return (way.assumed() ? "想定: " : "出典: ") + way.source();
    }

    static String ofLadder(LadderOutline outline) {
        String first = outline.rungs().get(0).name();
        return outline.rungs().size() == 1
                ? first + "の一層で検討する。支援の方法が見つからないときは地域課題として新しいしくみを待つ。"
                : first + "で支えきれない事例は一段ずつ上の会議へ。見つかった支援と回答は、上申したすべての会議へ戻る。";
    }

    /** Ways that the profile declares and this diagram does not carry out; empty when there are none. */
    static List<String> notCarried(LadderOutline outline) {
        return outline.ways().stream()
                .filter(way -> !CARRIED.contains(way.type()) && !OF_ISSUES.contains(way.type()))
                .filter(way -> !outline.urgent().equals(Optional.of(way)))
                .map(Words::line)
                .collect(Collectors.toList());
    }

    /** Without spaces, at which a line would be broken. */
    private static String line(Way way) {
        return "・" + way.from() + "→" + way.to() + "：" + way.condition();
    }

    /** Ways of community issues. */
    static List<String> ofIssues(LadderOutline outline) {
        return outline.ways().stream()
                .filter(way -> OF_ISSUES.contains(way.type()))
                .map(Words::line)
                .toList();
    }
}
