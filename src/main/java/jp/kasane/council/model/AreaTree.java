package jp.kasane.council.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.council.Area;
import org.jspecify.annotations.Nullable;

/** Areas and what contains them. */
final class AreaTree {

    private final Map<String, Area> byCode = new LinkedHashMap<>();

    AreaTree(List<Area> areas) {
        areas.forEach(area -> byCode.put(area.code(), area));
    }

    /** The area itself and what contains it, from the inside out; empty for an unknown or null code. */
    List<String> selfAndAncestors(@Nullable String code) {
        List<String> found = new ArrayList<>();
        String current = code;
        while (current != null && byCode.containsKey(current) && !found.contains(current)) {
            found.add(current);
            current = byCode.get(current).parentCode();
        }
        return found;
    }

    List<Area> all() {
        return List.copyOf(byCode.values());
    }

    boolean isCaseArea(String code) {
        Area area = byCode.get(code);
        return area != null && area.caseArea();
    }
}
