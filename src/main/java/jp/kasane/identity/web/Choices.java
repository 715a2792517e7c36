package jp.kasane.identity.web;

import java.util.Arrays;
import java.util.List;
import jp.kasane.identity.GlobalRole;
import jp.kasane.web.page.Option;

/** Lists to choose from. */
final class Choices {

    private Choices() {}

    static List<Option> roles() {
        return of("identity.role.", GlobalRole.values());
    }

    /** @param prefix of the labels' message keys */
    static List<Option> of(String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), prefix + value.name()))
                .toList();
    }
}
