package jp.kasane.modelling.replay;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;

/** A combination of inputs in 16 bytes, so that a million of them can be remembered. */
record Combination(long high, long low) {

    /** @param used the inputs in the order of their names */
    static Combination of(Map<String, Object> used) {
        return of(PastJson.write(used));
    }

    /** @param inputs as JSON, in an order that is always the same */
    static Combination of(String inputs) {
        try {
            byte[] text = inputs.getBytes(StandardCharsets.UTF_8);
            ByteBuffer digest =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text));
            return new Combination(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
