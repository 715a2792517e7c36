package jp.kasane.modelling.web;

import java.util.HashMap;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.modelling.replay.ChangeFilter;
import jp.kasane.modelling.replay.ReadReplays;
import jp.kasane.modelling.replay.Replay;
import jp.kasane.modelling.replay.ReplayResult;
import jp.kasane.modelling.replay.SeenChange;
import jp.kasane.modelling.replay.ShowChanges;
import jp.kasane.modelling.replay.StopReplay;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.springframework.ui.Model;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One replay: how far it is, what it came to, and which decisions would have been others. */
@PageController
class ReplayPage {

    private static final String PATH = ReplaysPage.PATH + "/{id:\\d+}";

    private final ReadReplays replays;
    private final ShowChanges changes;
    private final StopReplay stopping;
    private final ReplayFlow flow;
    private final PageForms forms;
    private final Caller caller;

    ReplayPage(
            ReadReplays replays,
            ShowChanges changes,
            StopReplay stopping,
            ReplayFlow flow,
            PageForms forms,
            Caller caller) {
        this.replays = replays;
        this.changes = changes;
        this.stopping = stopping;
        this.flow = flow;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.REPLAY_DECISIONS)
    String show(@PathVariable long id, ChangesInput wanted, Paging paging, Model model) {
        Replay replay = replays.get(id, caller.actor());
        boolean told = replay.isTold(replays.exact(caller.actor()));
        model.addAttribute("replay", replay);
        model.addAttribute("told", told);
        if (replay.hasResult()) {
            if (told) {
                addResult(replay, model);
            }
            model.addAttribute("wanted", wanted);
            model.addAttribute(
                    "leftOut",
                    !changes.leftOut(id, wanted.filter(), caller.actor()).isEmpty());
            model.addAttribute("changes", page(id, wanted.filter(), paging));
        }
        return "modelling/replay";
    }

    @PostMapping(PATH + "/stop")
    @Guarded(Policy.REPLAY_DECISIONS)
    String stop(@PathVariable long id) {
        return forms.submit(
                new MapBindingResult(new HashMap<>(), "form"),
                () -> {
                    stopping.stop(id, caller.actor());
                    Flash.done("modelling.replay.stopped");
                    return ReplaysPage.PATH + "/" + id;
                },
                () -> {
                    throw ProblemException.conflict("modelling.replay.over");
                });
    }

    private void addResult(Replay replay, Model model) {
        ReplayResult result = replays.result(replay.id(), caller.actor());
        model.addAttribute("result", result);
        model.addAttribute("flow", flow.json(result.matrix(), replay.headline()));
        model.addAttribute("unanswered", replays.unanswered(replay.id(), caller.actor()));
        model.addAttribute("hidden", changes.hidden(replay.id(), caller.actor()));
    }

    private Page<SeenChange> page(long id, ChangeFilter filter, Paging paging) {
        List<SeenChange> rows = changes.of(id, filter, paging.afterId(), paging.fetch(), caller.actor());
        return Page.of(rows, paging.limit(), each -> each.change().recordId());
    }
}
