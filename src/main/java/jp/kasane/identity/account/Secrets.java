package jp.kasane.identity.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** Makes tokens and passwords, and hashes tokens. 256 random bits need no slow hash: nobody can guess them. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CLEAR = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final String PREFIX = "kasane_";
    private static final Pattern TOKEN = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");

    private Secrets() {}

    static String newToken() {
        return PREFIX + random(32);
    }

    static String newPassword() {
        return random(15);
    }

    /** One that is written on paper and typed once: 79 random bits, no letters that look alike, in groups of four. */
    static String newHandedPassword() {
        return readable(16);
    }

    /** As a handed password, of 137 random bits: whoever has it becomes administrator. */
    static String newSetUpToken() {
        return readable(28);
    }

    private static String readable(int letters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(CLEAR.charAt(RANDOM.nextInt(CLEAR.length())));
        }
        return text.toString();
    }

    static boolean isToken(String text) {
        return TOKEN.matcher(text).matches();
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String random(int bytes) {
        byte[] secret = new byte[bytes];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
