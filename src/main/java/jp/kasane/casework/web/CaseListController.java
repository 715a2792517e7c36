package jp.kasane.casework.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.CaseList;
import jp.kasane.casework.CaseLists;
import jp.kasane.web.Caller;
import jp.kasane.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who may know of a case at a council when the chair narrows it. */
@RestController
@RequestMapping("/api/v1/cases/{number}/councils/{code}/list")
class CaseListController {

    private final CaseLists lists;
    private final Caller caller;

    CaseListController(CaseLists lists, Caller caller) {
        this.lists = lists;
        this.caller = caller;
    }

    @Operation(summary = "このケースの出席者名簿の移り変わり(新しい順。解かれていないものが今の名簿)")
    @GetMapping
    @Guarded(Policy.LOOK_INTO_CASE_LIST)
    Page<CaseList> history(@PathVariable String number, @PathVariable String code) {
        List<CaseList> all = lists.history(number, code, caller.actor());
        return new Page<>(all, null);
    }

    @Operation(summary = "このケースを見られる人を、議長が名簿にしぼる(議長と事務局はいつも含む)")
    @PutMapping
    @Guarded(Policy.NARROW_CASE)
    Page<CaseList> narrow(@PathVariable String number, @PathVariable String code, @Valid @RequestBody NarrowForm form) {
        lists.narrow(number, code, form.people(), form.reason(), caller.actor());
        return history(number, code);
    }

    @Operation(summary = "名簿を解き、会議体の全員に戻す")
    @PostMapping("/lift")
    @Guarded(Policy.NARROW_CASE)
    Page<CaseList> lift(@PathVariable String number, @PathVariable String code) {
        lists.lift(number, code, caller.actor());
        return history(number, code);
    }

    /** @param people ids of those who hold a seat of the council and may know of the case */
    record NarrowForm(
            @NotNull(message = "{casework.text.blank}") Set<@NotNull(message = "{casework.text.blank}") Long> people,

            @NotBlank(message = "{casework.text.blank}") String reason) {}
}
