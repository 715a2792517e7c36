package jp.kasane.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.identity.account.ChangePassword;
import jp.kasane.web.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own person and password. */
@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "me", description = "サインイン中の本人")
class MeController {

    private final People people;
    private final ChangePassword changePassword;
    private final Caller caller;

    MeController(People people, ChangePassword changePassword, Caller caller) {
        this.people = people;
        this.changePassword = changePassword;
        this.caller = caller;
    }

    @GetMapping
    @Operation(summary = "自分は誰か、どの役割とグループを持つか")
    @Guarded(Policy.KEEP_OWN_ACCOUNT)
    Me me() {
        long id = caller.actor().personId();
        Person person = people.find(id).orElseThrow();
        return new Me(
                id,
                person.name(),
                person.kana(),
                person.organisation(),
                person.login(),
                people.rolesOf(id),
                people.groupsOf(id));
    }

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "自分のパスワードを変える。発行済みのトークンはすべて無効になる")
    @Guarded(Policy.KEEP_OWN_ACCOUNT)
    void changePassword(@Valid @RequestBody PasswordForm form, HttpServletRequest request) {
        changePassword.change(caller.actor(), form.current(), form.password(), request.getRemoteAddr());
    }

    record PasswordForm(@NotNull String current, @NotNull String password) {}
}
