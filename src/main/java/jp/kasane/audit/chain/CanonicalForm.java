package jp.kasane.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The text over which an entry's hash is taken, the same as the database's {@code audit_canonical}: each value as
 * {@code <length in UTF-8 bytes>:<text>;}, and {@code -;} for none.
 */
public final class CanonicalForm {

    /** First value of every entry's text. A changed form gets another one. */
    static final String VERSION = "kasane-access-1";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

    private final StringBuilder text = new StringBuilder(400);

    private CanonicalForm() {}

    static String hash(ChainEntry entry, long seq) {
        byte[] bytes = of(entry, seq).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The canonical text of an entry. */
    public static String of(ChainEntry entry) {
        return of(entry, entry.seq());
    }

    private static String of(ChainEntry e, long seq) {
        CanonicalForm form = new CanonicalForm();
        form.add(VERSION).add(e.tenant()).add(seq).add(time(e.at())).add(time(e.recordedAt()));
        form.add(e.personId()).add(e.onBehalfOf()).add(e.standing());
        form.add(e.address()).add(e.agent()).add(e.request()).add(e.route());
        form.add(e.kind()).add(e.targetType()).add(e.targetId()).add(e.cases());
        form.add(e.council()).add(e.level()).add(e.purposeType()).add(e.purposeId());
        return form.add(e.result()).add(e.detail()).add(e.prevHash()).text.toString();
    }

    private CanonicalForm add(@Nullable Object value) {
        if (value == null) {
            text.append("-;");
            return this;
        }
        String told = value.toString();
        text.append(told.getBytes(StandardCharsets.UTF_8).length)
                .append(':')
                .append(told)
                .append(';');
        return this;
    }

    private static String time(OffsetDateTime at) {
        return TIME.format(at.withOffsetSameInstant(ZoneOffset.UTC));
    }
}
