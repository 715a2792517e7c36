package jp.kasane.casework.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what somebody can be recognised in a text. What is not told, or not meant, is null. */
public record Particulars(
        @Nullable String name,
        @Nullable String kana,
        @Nullable LocalDate birthDate,
        @Nullable String postalCode,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String mobilePhone,
        @Nullable String email) {

    public boolean isEmpty() {
        return equals(new Particulars(null, null, null, null, null, null, null, null));
    }

    /** Name and reading. */
    public Stream<String> names() {
        return Stream.of(name, kana).filter(Objects::nonNull);
    }
}
