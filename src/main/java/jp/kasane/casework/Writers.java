package jp.kasane.casework;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what those who sit at a council may have been told of a case, seat by seat. */
interface Writers {

    /** By then, whatever the case was looked at for; null for now. */
    List<CaseSight> at(long caseId, String councilCode, @Nullable OffsetDateTime at);

    /** Now, for what the case is looked at now. */
    List<CaseSight> now(long caseId, String councilCode);
}
