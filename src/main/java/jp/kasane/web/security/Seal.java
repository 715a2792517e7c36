package jp.kasane.web.security;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Closes and opens values with a key that only the browser keeps (AES-256-GCM). */
record Seal(SecretKeySpec key) {

    static final int KEY_BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** A closed value: nonce and cipher text. */
    record Closed(byte[] content) implements Serializable {}

    static Seal of(byte[] key) {
        return new Seal(new SecretKeySpec(key, "AES"));
    }

    static byte[] newKey() {
        return random(KEY_BYTES);
    }

    Closed close(Serializable value) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
            objects.writeObject(value);
            objects.flush();
            byte[] nonce = random(NONCE_BYTES);
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            content.write(nonce);
            content.write(cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(bytes.toByteArray()));
            return new Closed(content.toByteArray());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Null when another key or another version of Kasane closed it: then it is as if nothing had been kept. */
    @Nullable
    Object open(Closed closed) {
        byte[] content = closed.content();
        byte[] nonce = Arrays.copyOf(content, NONCE_BYTES);
        try {
            byte[] clear =
                    cipher(Cipher.DECRYPT_MODE, nonce).doFinal(content, NONCE_BYTES, content.length - NONCE_BYTES);
            try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(clear))) {
                return objects.readObject();
            }
        } catch (GeneralSecurityException | IOException | ClassNotFoundException e) {
            return null;
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
