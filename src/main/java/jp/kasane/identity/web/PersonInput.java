package jp.kasane.identity.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.kasane.identity.EditPerson.Correction;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.PersonEntry;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** What an administrator types about somebody. */
record PersonInput(
        @NotBlank(message = "{identity.page.person.name-required}")
        @Size(max = 200, message = "{identity.text.too-long}")
        @Nullable
        String name,

        @Size(max = 200, message = "{identity.text.too-long}") @Nullable
        String kana,

        @Size(max = 200, message = "{identity.text.too-long}") @Nullable
        String organisation,

        @Email(message = "{identity.page.person.email-form}")
        @Size(max = 254, message = "{identity.text.too-long}")
        @Nullable
        String email,

        @Nullable List<String> roles,
        @Nullable String version) {

    static final PersonInput EMPTY = new PersonInput(null, null, null, null, null, null);

    static PersonInput of(PersonEntry entry) {
        return new PersonInput(
                entry.name(), entry.kana(), entry.organisation(), entry.email(), null, String.valueOf(entry.version()));
    }

    /** Without an account, which is opened on the person's own page. */
    NewPerson toNewPerson() {
        return new NewPerson(
                known(name), Typed.text(kana), Typed.text(organisation), mail(), null, null, rolesOf(roles));
    }

    Correction toCorrection() {
        return new Correction(known(name), Typed.text(kana), Typed.text(organisation), mail());
    }

    private @Nullable String mail() {
        return Typed.text(email);
    }

    private static String known(@Nullable String name) {
        String typed = Typed.text(name);
        return typed == null ? "" : typed;
    }

    static Set<GlobalRole> rolesOf(@Nullable List<String> codes) {
        Set<GlobalRole> roles = EnumSet.noneOf(GlobalRole.class);
        Arrays.stream(GlobalRole.values())
                .filter(role -> codes != null && codes.contains(role.name()))
                .forEach(roles::add);
        return roles;
    }
}
