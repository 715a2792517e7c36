package jp.kasane.trust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** The objects of one pair of councils: their ids by what they are, e.g. {@code case.proposed}, and their marks. */
final class Scene {

    final Persona.Home home;
    final String area;
    final String block;
    private static final AtomicInteger COPIES = new AtomicInteger();

    private int later;
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Mark.About, String> last = new HashMap<>();

    Scene(Persona.Home home, String area, String block) {
        this.home = home;
        this.area = area;
        this.block = block;
    }

    /** Of the same councils, at first with the same objects. */
    Scene copy() {
        Scene copy = new Scene(home, area, block);
        copy.share(this);
        copy.later = COPIES.incrementAndGet();
        return copy;
    }

    /** Days after which something of this copy begins, so that it is not refused because of another. */
    int later() {
        return later;
    }

    /** A new word for a text about that. */
    String mark(Mark.About about) {
        Mark mark = Mark.of(about, home);
        marks.add(mark);
        last.put(about, mark.word());
        return mark.word();
    }

    void keep(String what, Object id) {
        ids.put(what, String.valueOf(id));
    }

    /** What belongs to the municipality and to no council, e.g. drafts. */
    void share(Scene with) {
        with.ids.forEach(ids::putIfAbsent);
    }

    String id(String what) {
        return Objects.requireNonNull(ids.get(what), () -> what + " is not in " + ids.keySet());
    }

    long number(String what) {
        return Long.parseLong(id(what));
    }

    boolean has(String what) {
        return ids.containsKey(what);
    }

    Map<String, String> ids() {
        return ids;
    }

    List<Mark> marks() {
        return marks;
    }
}
