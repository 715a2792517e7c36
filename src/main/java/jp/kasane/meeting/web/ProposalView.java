package jp.kasane.meeting.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.kasane.meeting.AgendaProposal;
import jp.kasane.meeting.BacklogItem;
import jp.kasane.shared.Subject;
import jp.kasane.web.SubjectNames;
import org.jspecify.annotations.Nullable;

/** 議題案. Components as in {@link AgendaProposal}. */
record ProposalView(long meetingId, int minutes, int usedMinutes, List<ItemView> items, List<ItemView> leftOver) {

    /** @param subjectName how people refer to what it is about, e.g. the case's number */
    record ItemView(BacklogItem item, @Nullable String subjectName, int minutes, String reasonCode) {}

    static ProposalView of(AgendaProposal proposal, SubjectNames names) {
        Map<Subject, String> about = names.of(Stream.concat(proposal.items().stream(), proposal.leftOver().stream())
                .map(each -> each.item().subject())
                .toList());
        return new ProposalView(
                proposal.meetingId(),
                proposal.minutes(),
                proposal.usedMinutes(),
                items(proposal.items(), about),
                items(proposal.leftOver(), about));
    }

    private static List<ItemView> items(List<AgendaProposal.Item> items, Map<Subject, String> about) {
        return items.stream()
                .map(each ->
                        new ItemView(each.item(), about.get(each.item().subject()), each.minutes(), each.reasonCode()))
                .toList();
    }
}
