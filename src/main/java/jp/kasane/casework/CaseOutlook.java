package jp.kasane.casework;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.council.Council;
import org.jspecify.annotations.Nullable;

/**
 * Around a case: where it is, when that council meets next, and through which council the viewer knows of it.
 *
 * @param council name of the council that it is before; null when it reached none
 * @param nextMeeting the council's next planned date; null when none is planned
 * @param consentCouncil name of the council before which it comes when everybody consented; null when no way leads there
 * @param office the organisation that carries it, told to its own people only; null when none does
 * @param carried whether the viewer carries it
 * @param reached the councils before which it is or was, whatever the viewer may see of it there
 * @param seenThrough name of the council whose seat lets the viewer see it; null for a CSW
 */
public record CaseOutlook(
        @Nullable String council,
        @Nullable LocalDate nextMeeting,
        @Nullable String consentCouncil,
        @Nullable String office,
        boolean carried,
        List<Council> reached,
        @Nullable String seenThrough) {}
