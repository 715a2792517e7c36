package jp.kasane.casework;

import java.util.Map;
import java.util.TreeMap;
import jp.kasane.council.Area;
import jp.kasane.council.Councils;
import org.springframework.stereotype.Component;

/** The area that is named instead of a small district: the one that it belongs to. */
@Component
class Blocks {

    private final Councils councils;

    Blocks(Councils councils) {
        this.councils = councils;
    }

    /** The area itself where it belongs to none. */
    String of(String areaCode) {
        return councils.areas().stream()
                .filter(area -> area.code().equals(areaCode) && area.parentCode() != null)
                .map(Area::parentCode)
                .findFirst()
                .orElse(areaCode);
    }

    /** Details of the timeline with the block for the district. */
    Map<String, String> in(Map<String, String> details) {
        Map<String, String> shown = new TreeMap<>(details);
        shown.computeIfPresent("area", (name, code) -> of(code));
        return shown;
    }
}
