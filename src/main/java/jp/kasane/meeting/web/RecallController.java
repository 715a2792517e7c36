package jp.kasane.meeting.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.Recall;
import jp.kasane.casework.Recalls;
import jp.kasane.meeting.ConfirmDisclosure;
import jp.kasane.meeting.CouncilRecall;
import jp.kasane.meeting.CouncilRecalls;
import jp.kasane.meeting.DisclosureChanged;
import jp.kasane.web.Caller;
import jp.kasane.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What follows from withdrawals of consent at councils and on agendas. */
@RestController
@RequestMapping("/api/v1")
class RecallController {

    private final CouncilRecalls board;
    private final Recalls recalls;
    private final ConfirmDisclosure disclosure;
    private final Caller caller;

    RecallController(CouncilRecalls board, Recalls recalls, ConfirmDisclosure disclosure, Caller caller) {
        this.board = board;
        this.recalls = recalls;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    @Operation(summary = "同意の撤回後に会議体がすること(渡した資料と渡した相手の一覧つき)")
    @GetMapping("/councils/{code}/recalls")
    @Guarded(Policy.LOOK_INTO_RECALLS)
    Page<CouncilRecall> list(@PathVariable String code) {
        List<CouncilRecall> all = board.of(code, caller.actor());
        return new Page<>(all, null);
    }

    @Operation(summary = "撤回後の処理が済んだことを記録する")
    @PostMapping("/recalls/{id}/done")
    @Guarded(Policy.FINISH_RECALL)
    Recall done(@PathVariable long id, @Valid @RequestBody ResultForm form) {
        return recalls.done(id, form.result(), caller.actor());
    }

    @Operation(summary = "議題に載ったあとで開示範囲が下がった記録")
    @GetMapping("/meetings/{id}/disclosure-changes")
    @Guarded(Policy.LOOK_INTO_MEETINGS)
    Page<DisclosureChanged> changes(@PathVariable long id) {
        List<DisclosureChanged> all = disclosure.changes(id, caller.actor());
        return new Page<>(all, null);
    }

    @Operation(summary = "開示範囲の変更を確かめたことを記録する")
    @PostMapping("/meetings/{id}/disclosure-changes/confirm")
    @Guarded(Policy.SET_AGENDA)
    Page<DisclosureChanged> confirm(@PathVariable long id) {
        List<DisclosureChanged> all = disclosure.confirm(id, caller.actor());
        return new Page<>(all, null);
    }

    /** @param result what was done, without naming anybody */
    record ResultForm(
            @NotBlank(message = "{meeting.page.recalls.need}")
            String result) {}
}
