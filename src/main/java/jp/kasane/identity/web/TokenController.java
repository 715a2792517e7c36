package jp.kasane.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.identity.account.IssueToken;
import jp.kasane.identity.account.ListTokens;
import jp.kasane.identity.account.NewToken;
import jp.kasane.identity.account.RevokeToken;
import jp.kasane.identity.persistence.IssuedToken;
import jp.kasane.web.Caller;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import jp.kasane.web.ShownOnce;
import jp.kasane.web.StepUp;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own tokens. */
@RestController
@RequestMapping("/api/v1/me/tokens")
@Tag(name = "me")
class TokenController {

    private static final int DEFAULT_DAYS = 30;

    private final IssueToken issueToken;
    private final RevokeToken revokeToken;
    private final ListTokens listTokens;
    private final Caller caller;
    private final StepUp stepUp;

    TokenController(
            IssueToken issueToken, RevokeToken revokeToken, ListTokens listTokens, Caller caller, StepUp stepUp) {
        this.issueToken = issueToken;
        this.revokeToken = revokeToken;
        this.listTokens = listTokens;
        this.caller = caller;
        this.stepUp = stepUp;
    }

    @GetMapping
    @Operation(summary = "自分のトークンの一覧。値は含まない")
    @Guarded(Policy.KEEP_OWN_ACCOUNT)
    Page<IssuedToken> list(Paging paging) {
        return listTokens.list(caller.actor(), paging);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Bearer トークンを発行する。値はこの答えに一度だけ現れる")
    @Guarded(Policy.KEEP_OWN_ACCOUNT)
    TokenAnswer issue(@Valid @RequestBody TokenForm form, HttpServletRequest request) {
        stepUp.require();
        ShownOnce.mark(request);
        int days = form.days() == null ? DEFAULT_DAYS : form.days();
        NewToken issued = issueToken.issue(caller.actor(), form.name(), days);
        IssuedToken token = issued.token();
        return new TokenAnswer(token.id(), token.name(), issued.secret(), token.expiresAt());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "トークンを無効にする")
    @Guarded(Policy.KEEP_OWN_ACCOUNT)
    void revoke(@PathVariable long id) {
        revokeToken.revoke(caller.actor(), id);
    }

    /** @param days how long it is valid, 1 to 90; 30 when absent */
    record TokenForm(
            @NotBlank(message = "{identity.token.name}") @Size(max = 100, message = "{identity.text.too-long}")
            String name,

            @Nullable Integer days) {}

    record TokenAnswer(long id, String name, String token, OffsetDateTime expiresAt) {}
}
