package jp.kasane.web;

import java.time.OffsetDateTime;

/**
 * A device on which somebody is signed in (サインイン中の端末).
 *
 * @param key names it without telling its secret id
 * @param device {@code COMPUTER}, {@code TABLET}, {@code PHONE} or {@code OTHER}
 * @param address from which the sign-in came
 * @param since when that was
 * @param own whether it is the session of this very request
 */
public record OpenSession(
        String key, String device, String address, OffsetDateTime since, OffsetDateTime lastUse, boolean own) {}
