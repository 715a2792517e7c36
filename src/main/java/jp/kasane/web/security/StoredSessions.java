package jp.kasane.web.security;

import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import jp.kasane.shared.CurrentTime;
import jp.kasane.web.OpenSession;
import jp.kasane.web.OpenSessions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Sessions in PostgreSQL, found by their person. Without a web server there are none. */
@Component
class StoredSessions implements OpenSessions {

    private final ObjectProvider<FindByIndexNameSessionRepository<?>> repository;

    StoredSessions(ObjectProvider<FindByIndexNameSessionRepository<?>> repository) {
        this.repository = repository;
    }

    @Override
    public List<OpenSession> of(long personId) {
        String own = ownId();
        return found(personId).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> shown(session, own))
                .sorted(Comparator.comparing(OpenSession::lastUse).reversed())
                .toList();
    }

    @Override
    public void end(long personId, String key) {
        end(personId, (String id) -> keyOf(id).equals(key));
    }

    @Override
    public void endAll(long personId) {
        end(personId, (String id) -> true);
    }

    @Override
    public void endOthers(long personId) {
        String own = ownId();
        end(personId, (String id) -> !id.equals(own));
    }

    private void end(long personId, Predicate<String> which) {
        repository.ifAvailable(
                stored -> found(personId).keySet().stream().filter(which).forEach(stored::deleteById));
    }

    private Map<String, ? extends Session> found(long personId) {
        FindByIndexNameSessionRepository<?> stored = repository.getIfAvailable();
        return stored == null ? Map.of() : stored.findByPrincipalName(SignedInSession.nameOf(personId));
    }

    private static OpenSession shown(Session session, @Nullable String own) {
        SignedInSession kept = session.getAttribute(SignedInSession.ATTRIBUTE);
        return new OpenSession(
                keyOf(session.getId()),
                kept == null ? "OTHER" : kept.device(),
                kept == null ? "" : kept.address(),
                at(kept == null ? session.getCreationTime() : kept.since()),
                at(session.getLastAccessedTime()),
                session.getId().equals(own));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atZone(CurrentTime.ZONE).toOffsetDateTime();
    }

    private static @Nullable String ownId() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            HttpSession session = attributes.getRequest().getSession(false);
            return session == null ? null : session.getId();
        }
        return null;
    }

    /** Whoever knows a session's id is signed in with it, so pages name it by a part of its hash. */
    private static String keyOf(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
