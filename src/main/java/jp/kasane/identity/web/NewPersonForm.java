package jp.kasane.identity.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.NewPerson;
import org.jspecify.annotations.Nullable;

/** What an administrator enters to register somebody. */
record NewPersonForm(
        @NotBlank(message = "{identity.name.needed}") @Size(max = 200, message = "{identity.text.too-long}")
        String name,

        @Size(max = 200, message = "{identity.text.too-long}") @Nullable
        String kana,

        @Size(max = 200, message = "{identity.text.too-long}") @Nullable
        String organisation,

        @Email(message = "{identity.email.form}") @Size(max = 254, message = "{identity.text.too-long}") @Nullable
        String email,

        @Nullable String login,
        @Nullable String password,
        @Nullable Set<@NotNull GlobalRole> roles) {

    NewPerson toNewPerson() {
        return new NewPerson(
                name, kana, organisation, email, login, password, roles == null ? Set.of() : Set.copyOf(roles));
    }
}
