package jp.kasane.tenancy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds the municipality of somebody who knocks. It is the one list besides that of the municipalities that is separated
 * from nobody; it holds SHA-256 only.
 */
@Component
public class SignInDirectory {

    private final JdbcTemplate jdbc;

    SignInDirectory(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose account has this login. */
    public Optional<Tenant> ofLogin(String login) {
        return find("login:" + login);
    }

    /** Whose account a Bearer token was issued for. */
    public Optional<Tenant> ofToken(String token) {
        return find(token);
    }

    private Optional<Tenant> find(String key) {
        return jdbc
                .queryForList(
                        "SELECT tenant_id FROM kasane.tenancy_sign_in WHERE key_hash = ?", String.class, sha256(key))
                .stream()
                .map(Tenant::new)
                .findFirst();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
