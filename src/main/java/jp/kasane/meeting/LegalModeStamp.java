package jp.kasane.meeting;

import java.time.LocalDate;
import java.util.Set;
import jp.kasane.council.Councils;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Component;

/** By the council's legal mode alone: real names only where everybody is bound to secrecy, else the anonymous rendition. */
@Component
class LegalModeStamp implements DisclosureStamp {

    private static final Set<String> SECRECY =
            Set.of("ART106_6", "KAIGO_115_48", "KONKYU_9", "JIDO_25_2", "SOGOSHIEN_89_3", "SEIHO_27_3", "INTERNAL");

    private final Councils councils;

    LegalModeStamp(Councils councils) {
        this.councils = councils;
    }

    @Override
    public String level(String councilCode, Subject subject, LocalDate on) {
        String mode = councils.legalMode(councilCode, on);
        if (mode.equals("ANONYMISED_AGGREGATE")) {
            return "STATISTICS";
        }
        return SECRECY.contains(mode) ? "REAL_NAME" : "ANONYMOUS";
    }
}
