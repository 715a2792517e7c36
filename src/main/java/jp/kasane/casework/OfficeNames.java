package jp.kasane.casework;

import java.util.List;
import jp.kasane.casework.persistence.OfficeMapper;
import jp.kasane.casework.persistence.OfficeRow;
import jp.kasane.identity.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the organisations that carry cases are called. */
@Component
class OfficeNames {

    private final OfficeMapper offices;
    private final Organisations organisations;

    OfficeNames(OfficeMapper offices, Organisations organisations) {
        this.offices = offices;
        this.organisations = organisations;
    }

    /** Its id where there is no such organisation. */
    String of(long office) {
        String name = organisations.nameOf(office);
        return name == null ? String.valueOf(office) : name;
    }

    /** Of the organisation that carries the case; null when none does. */
    @Nullable
    String ofCase(long caseId) {
        return offices.of(List.of(caseId)).stream()
                .findFirst()
                .map(OfficeRow::officeId)
                .map(this::of)
                .orElse(null);
    }
}
