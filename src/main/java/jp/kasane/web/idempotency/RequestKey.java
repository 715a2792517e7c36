package jp.kasane.web.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.kasane.web.body.BufferedRequest;

/**
 * What makes two requests the same.
 *
 * @param keyHash of the Idempotency-Key
 * @param requestHash of method, path, query and body, under the Idempotency-Key
 */
record RequestKey(long personId, byte[] keyHash, byte[] requestHash) {

    private static final Pattern VISIBLE_ASCII = Pattern.compile("[\\x21-\\x7E]{1,200}");

    static boolean isKey(String text) {
        return VISIBLE_ASCII.matcher(text).matches();
    }

    static RequestKey of(long personId, String key, BufferedRequest request) {
        String target = request.getMethod() + ' ' + request.getRequestURI() + '?' + request.getQueryString() + '\n';
        return of(personId, key, target, request.body());
    }

    /** @param target method and address */
    static RequestKey of(long personId, String key, String target, byte[] content) {
        byte[] secret = key.getBytes(StandardCharsets.US_ASCII);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(target.getBytes(StandardCharsets.UTF_8));
            byte[] requestHash = mac.doFinal(content);
            return new RequestKey(personId, MessageDigest.getInstance("SHA-256").digest(secret), requestHash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isSameRequest(byte[] otherHash) {
        return MessageDigest.isEqual(requestHash, otherHash);
    }

    /** Equal for equal person and key. */
    int stripe() {
        return 31 * Long.hashCode(personId) + Arrays.hashCode(keyHash);
    }
}
