package jp.kasane.followup.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.followup.ReadAction;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.ActionState;
import jp.kasane.web.Caller;
import jp.kasane.web.ETags;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads actions. */
@RestController
@RequestMapping("/api/v1/actions")
class ActionController {
    private final ReadAction readAction;
    private final ActionTelling telling;
    private final Caller caller;

    ActionController(ReadAction readAction, ActionTelling telling, Caller caller) {
        this.readAction = readAction;
        this.telling = telling;
        this.caller = caller;
    }

    @Operation(summary = "実施項目の一覧（自分の担当、または事務局・議長をつとめる会議体のもの）")
    @GetMapping
    @Guarded({Policy.VIEW_OWN_ACTIONS, Policy.VIEW_ACTIONS})
    Page<ActionView> list(
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String council,
            @RequestParam(required = false) @Nullable ActionState state,
            @RequestParam(defaultValue = "false") boolean late,
            Paging paging) {
        Long after = paging.afterId();
        List<Action> rows =
                readAction.list(mine, council, state, late, after == null ? 0 : after, paging.limit(), caller.actor());
        return Page.of(telling.tell(rows), paging.limit(), ActionView::id);
    }

    @Operation(summary = "実施項目と、その変更の履歴")
    @GetMapping("/{id}")
    @Guarded({Policy.VIEW_OWN_ACTIONS, Policy.VIEW_ACTIONS})
    ResponseEntity<ActionDetail> get(@PathVariable long id) {
        Action action = readAction.get(id, caller.actor());
        ActionDetail detail = new ActionDetail(telling.tell(action), readAction.history(action, caller.actor()));
        return ETags.ok(detail, action.version());
    }
}
