package jp.kasane.identity.account;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passwords are hashed: Argon2id with the memory and time that OWASP asks for. The stored prefix names the algorithm;
 * what an older Kasane hashed with bcrypt is still understood, and hashed anew at its owner's next sign-in.
 */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    @Bean
    PasswordEncoder passwordEncoder(
            @Value("${kasane.sign-in.argon2.memory-kib:19456}") int memory,
            @Value("${kasane.sign-in.argon2.iterations:2}") int iterations) {
        PasswordEncoder argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, memory, iterations);
        return new DelegatingPasswordEncoder(
                "argon2", Map.of("argon2", argon2, "bcrypt", new OldHashes(), "none", new NoPassword()));
    }

    /** Of an account without a password: its person signs in at the organisation's provider. */
    private static final class NoPassword implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            throw new UnsupportedOperationException("an account gets a password of a real kind");
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            return false;
        }
    }

    /** BCrypt looks at 72 bytes only: a longer password never was the right one. */
    private static final class OldHashes extends BCryptPasswordEncoder {

        private static final int MAX_BYTES = 72;

        @Override
        public boolean matches(CharSequence password, String hash) {
            return password.toString().getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES
                    && super.matches(password, hash);
        }
    }
}
