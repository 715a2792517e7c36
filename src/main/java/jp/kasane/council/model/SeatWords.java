package jp.kasane.council.model;

import java.util.Map;
import java.util.Optional;
import jp.kasane.council.SeatRole;

/** How roles and secrecy duties are written in tables that people paste. */
public final class SeatWords {

    private static final Map<String, SeatRole> ROLES = Map.of(
            "", SeatRole.MEMBER,
            "委員", SeatRole.MEMBER,
            "議長", SeatRole.CHAIR,
            "会長", SeatRole.CHAIR,
            "事務局", SeatRole.SECRETARIAT,
            "招集者", SeatRole.CONVENER,
            "助言者", SeatRole.ADVISER,
            "アドバイザー", SeatRole.ADVISER);

    private static final Map<String, String> SECRECY = Map.of(
            "", "NONE",
            "なし", "NONE",
            "無", "NONE",
            "誓約", "PLEDGED",
            "誓約書", "PLEDGED",
            "あり", "STATUTORY",
            "法定", "STATUTORY");

    private SeatWords() {}

    /** A blank cell is a plain member. */
    public static Optional<SeatRole> role(String word) {
        try {
            SeatRole role = ROLES.get(word);
            return Optional.of(role == null ? SeatRole.valueOf(word) : role);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A blank cell is nobody's duty: who says nothing is not trusted with more. */
    public static Optional<String> secrecy(String word) {
        return Optional.ofNullable(SECRECY.getOrDefault(word, SECRECY.containsValue(word) ? word : null));
    }
}
