package jp.kasane.meeting.web;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.council.CouncilFigures;
import jp.kasane.meeting.BacklogCount;
import jp.kasane.meeting.CouncilBoard;
import jp.kasane.shared.CurrentTime;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How much waits for a council's agenda, and since when. */
@Component
class WaitingFigures implements CouncilFigures {

    private final CouncilBoard board;
    private final CurrentTime time;
    private final MessageSource messages;

    WaitingFigures(CouncilBoard board, CurrentTime time, MessageSource messages) {
        this.board = board;
        this.time = time;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String labelKey() {
        return "meeting.page.figure.waiting";
    }

    @Override
    public Policy opensWith() {
        return Policy.VIEW_REFERRALS;
    }

    @Override
    public Map<String, Figure> of(Collection<String> councilCodes) {
        Map<String, Figure> figures = new HashMap<>();
        board.waiting(councilCodes).forEach((code, count) -> figures.put(code, figure(count)));
        return figures;
    }

    private Figure figure(BacklogCount count) {
        String key = count.open() < CouncilBoard.MOST ? "meeting.page.figure.items" : "meeting.page.figure.many";
        long days = ChronoUnit.DAYS.between(count.oldest(), time.today());
        String note = count.pending() > 0
                ? text("meeting.page.figure.pending", days, count.pending())
                : text("meeting.page.figure.since", days);
        String path = "/councils/" + count.councilCode() + "/backlog";
        return new Figure(text(key, count.open()), note, path, count.pending() > 0, List.of());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
