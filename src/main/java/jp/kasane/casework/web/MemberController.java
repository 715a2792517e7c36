package jp.kasane.casework.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.CaseView.MemberView;
import jp.kasane.casework.Cases;
import jp.kasane.casework.CorrectMember;
import jp.kasane.casework.EnterMember;
import jp.kasane.casework.ViewCase;
import jp.kasane.web.Caller;
import jp.kasane.web.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Members of a case's household, after the intake. */
@RestController
@RequestMapping("/api/v1/cases/{number}/members")
class MemberController {

    private final Cases cases;
    private final EnterMember enter;
    private final CorrectMember correct;
    private final ViewCase view;
    private final Caller caller;

    MemberController(Cases cases, EnterMember enter, CorrectMember correct, ViewCase view, Caller caller) {
        this.cases = cases;
        this.enter = enter;
        this.correct = correct;
        this.view = view;
        this.caller = caller;
    }

    @Operation(summary = "世帯員を加える(受付のあと。同意は別に記録する)")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    @Guarded(Policy.KEEP_HOUSEHOLD)
    ResponseEntity<MemberView> add(@PathVariable String number, @Valid @RequestBody KnownMemberForm form) {
        long id = enter.enter(number, form.toMember(), caller.actor());
        return ResponseEntity.created(URI.create("/api/v1/cases/" + number)).body(member(number, id));
    }

    @Operation(summary = "世帯員の記録を直す(氏名・続柄・生年月日・住所・連絡先などを置き換える)")
    @PutMapping("/{id}")
    @Guarded(Policy.KEEP_HOUSEHOLD)
    MemberView replace(
            @PathVariable String number,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody KnownMemberForm form) {
        CaseRef ref = cases.byNumber(number);
        view.level(ref, caller.actor());
        ETags.requireMatch(ifMatch, ref.version());
        Integer version = ifMatch == null ? null : ref.version();
        correct.correct(number, id, form.toMember(), version, caller.actor());
        return member(number, id);
    }

    private MemberView member(String number, long id) {
        return Households.member(view.view(number, caller.actor()), id);
    }
}
