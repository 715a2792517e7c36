package jp.kasane.casework.web;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last searches of a session under short random names, because what is searched for may be somebody's name. */
final class KeptSearches implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String ATTRIBUTE = KeptSearches.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEPT = 20;
    private static final int BYTES = 6;

    private final LinkedHashMap<String, SearchInput> searches = new LinkedHashMap<>();

    private KeptSearches() {}

    /** @return the name under which it is found again */
    static String keep(HttpSession session, SearchInput search) {
        KeptSearches kept = of(session);
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String name = HexFormat.of().formatHex(random);
        synchronized (kept) {
            kept.searches.put(name, search);
            while (kept.searches.size() > KEPT) {
                kept.searches.remove(kept.searches.keySet().iterator().next());
            }
        }
        session.setAttribute(ATTRIBUTE, kept);
        return name;
    }

    static Optional<SearchInput> find(HttpSession session, @Nullable String name) {
        Map<String, SearchInput> searches = of(session).searches;
        return Optional.ofNullable(name).map(searches::get);
    }

    private static KeptSearches of(HttpSession session) {
        return session.getAttribute(ATTRIBUTE) instanceof KeptSearches kept ? kept : new KeptSearches();
    }
}
