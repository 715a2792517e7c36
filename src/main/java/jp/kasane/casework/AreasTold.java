package jp.kasane.casework;

import java.util.Objects;
import jp.kasane.council.Councils;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Component;

/**
 * Which area a person may be told of a case below 実名: one that is shown as it is, because it is its own block, and the
 * district of a council of their own, which its papers name.
 */
@Component
class AreasTold {

    private final Blocks blocks;
    private final ViewerLevels levels;
    private final Councils councils;

    AreasTold(Blocks blocks, ViewerLevels levels, Councils councils) {
        this.blocks = blocks;
        this.levels = levels;
        this.councils = councils;
    }

    boolean to(Actor actor, String area) {
        return blocks.of(area).equals(area)
                || levels.councils(actor).stream()
                        .map(code -> councils.get(code).areaCode())
                        .filter(Objects::nonNull)
                        .anyMatch(area::equals);
    }
}
