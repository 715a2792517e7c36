package jp.kasane.casework.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.kasane.casework.model.Particulars;
import org.jspecify.annotations.Nullable;

/** What one correction replaced in the record of a household member; null where it replaced nothing. */
public record FormerParticulars(
        long id,
        long memberId,
        @Nullable String name,
        @Nullable String kana,
        @Nullable LocalDate birthDate,
        @Nullable String postalCode,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String mobilePhone,
        @Nullable String email,
        OffsetDateTime changedAt) {

    public Particulars particulars() {
        return new Particulars(name, kana, birthDate, postalCode, address, phone, mobilePhone, email);
    }
}
