package jp.kasane.modelling.replay;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Values as JSON knows them, so that what a table answers can be compared with what was recorded. */
final class PlainValues {

    private static final String NOTHING = "";

    private PlainValues() {}

    /** In the order of names; nothing becomes the empty text. */
    static Map<String, Object> of(Map<String, ?> values) {
        Map<String, Object> plain = new TreeMap<>();
        values.forEach((name, value) -> plain.put(name, plain(value)));
        return Collections.unmodifiableMap(plain);
    }

    private static Object plain(@Nullable Object value) {
        if (value == null) {
            return NOTHING;
        }
        if (value instanceof Number number) {
            return number(new BigDecimal(number.toString()));
        }
        return value instanceof Boolean ? value : value.toString();
    }

    /** One form for 1, 1L and 1.0. */
    private static Number number(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.scale() <= 0 && stripped.precision() - stripped.scale() <= 18) {
            return stripped.longValueExact();
        }
        return stripped;
    }
}
