package jp.kasane.escalation.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kasane.escalation.ShowLadder;
import jp.kasane.escalation.ShowLadder.Shown;
import jp.kasane.escalation.ShowProposal;
import jp.kasane.escalation.ShowProposal.Waiting;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Option;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a proposal shows beside its forms. */
@Component
class ProposalModel {

    private final ShowLadder show;
    private final ShowProposal proposals;
    private final LadderTelling telling;
    private final DecisionReader reader;
    private final Caller caller;

    ProposalModel(
            ShowLadder show, ShowProposal proposals, LadderTelling telling, DecisionReader reader, Caller caller) {
        this.show = show;
        this.proposals = proposals;
        this.telling = telling;
        this.reader = reader;
        this.caller = caller;
    }

    /** @return the proposal; empty when none waits */
    Optional<Waiting> fill(String number, Model model) {
        Shown shown = show.of(number, caller.actor());
        LadderView ladder = telling.tell(shown);
        model.addAttribute("ladder", ladder);
        Optional<Waiting> waiting = proposals.of(shown.ladder(), caller.actor());
        waiting.ifPresent(proposal -> fill(proposal, ladder, model));
        return waiting;
    }

    private void fill(Waiting proposal, LadderView ladder, Model model) {
        LadderView.RungView rung = ladder.deliberations().stream()
                .filter(each -> each.id() == proposal.deliberation().id())
                .findFirst()
                .orElseThrow();
        List<Option> alternatives = proposal.alternatives().stream()
                .map(outcome -> new Option(outcome.name(), "escalation.page.proposal.choose." + outcome))
                .toList();
        model.addAttribute("waiting", proposal);
        model.addAttribute("rung", rung);
        model.addAttribute("reading", Objects.requireNonNull(reader.read(rung.decision())));
        model.addAttribute("alternatives", alternatives);
    }
}
