package jp.kasane.retention.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.kasane.retention.model.HoldBasis;
import jp.kasane.retention.model.RecordKind;
import jp.kasane.web.page.Option;

/** What can be chosen on the pages. */
final class Choices {

    private Choices() {}

    static List<Option> kinds() {
        return Arrays.stream(RecordKind.values())
                .filter(RecordKind::isSettable)
                .map(kind -> new Option(kind.name(), "retention.kind." + kind))
                .toList();
    }

    static List<Option> bases() {
        return Arrays.stream(HoldBasis.values())
                .map(basis -> new Option(basis.name(), "retention.basis." + basis))
                .toList();
    }

    static List<Option> identity() {
        return Stream.of("ID_CARD", "LICENCE", "PASSPORT", "PROXY", "OTHER")
                .map(code -> new Option(code, "retention.identity." + code))
                .toList();
    }

    /** Grounds of 個人情報保護法78条1項 for not disclosing. */
    static List<Option> grounds() {
        return Stream.of("G1", "G2", "G3", "G4", "G5", "G6", "G7")
                .map(code -> new Option(code, "retention.ground." + code))
                .toList();
    }
}
