package jp.kasane.identity.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Remembers for some minutes that a login and password were right. HTTP Basic repeats them with every request and
 * bcrypt is slow on purpose (about 60 ms), so a script of a thousand calls would spend a minute on nothing else.
 *
 * <p>Kept is neither the password nor anything from which it can be guessed: the key is an HMAC under a random key
 * that lives only in this JVM. A memory is valid for one stored hash; when the password changes, on whichever node,
 * the hash differs and the memory is worthless. Failures are never remembered.
 */
@Component
class VerifiedPasswords {

    private static final Duration MEMORY = Duration.ofMinutes(5);
    private static final int MAX_ENTRIES = 2_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final Map<ByteBuffer, Entry> entries = new ConcurrentHashMap<>();
    private final SecretKeySpec key;

    VerifiedPasswords() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, ALGORITHM);
    }

    boolean knows(String login, String password, String storedHash) {
        Entry entry = entries.get(keyOf(login, password));
        return entry != null
                && entry.until() - System.nanoTime() > 0
                && MessageDigest.isEqual(bytes(entry.storedHash()), bytes(storedHash));
    }

    void remember(String login, String password, String storedHash) {
        if (entries.size() >= MAX_ENTRIES) {
            long now = System.nanoTime();
            entries.values().removeIf(entry -> entry.until() - now <= 0);
        }
        if (entries.size() < MAX_ENTRIES) {
            entries.put(keyOf(login, password), new Entry(storedHash, System.nanoTime() + MEMORY.toNanos()));
        }
    }

    private ByteBuffer keyOf(String login, String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(bytes(login));
            mac.update((byte) 0); // a login never holds U+0000, so the two cannot run together
            return ByteBuffer.wrap(mac.doFinal(bytes(password)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private record Entry(String storedHash, long until) {}
}
