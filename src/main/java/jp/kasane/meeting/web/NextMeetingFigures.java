package jp.kasane.meeting.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.council.CouncilFigures;
import jp.kasane.meeting.CouncilBoard;
import jp.kasane.meeting.Meeting;
import jp.kasane.web.page.DatesInWords;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** When a council meets next. */
@Component
class NextMeetingFigures implements CouncilFigures {

    private static final int LINES = 3;

    private final CouncilBoard board;
    private final DatesInWords dates;
    private final MessageSource messages;

    NextMeetingFigures(CouncilBoard board, DatesInWords dates, MessageSource messages) {
        this.board = board;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String labelKey() {
        return "meeting.page.figure.next";
    }

    @Override
    public Policy opensWith() {
        return Policy.LIST_MEMBERS;
    }

    @Override
    public Policy linesOpenWith() {
        return Policy.LOOK_INTO_MEETINGS;
    }

    @Override
    public boolean countsCases() {
        return false;
    }

    @Override
    public Map<String, Figure> of(Collection<String> councilCodes) {
        Map<String, Figure> figures = new HashMap<>();
        board.upcoming(councilCodes, LINES).forEach((code, coming) -> figures.put(code, figure(code, coming)));
        return figures;
    }

    private Figure figure(String code, List<Meeting> coming) {
        Meeting next = coming.get(0);
        List<Line> lines = coming.stream()
                .map(meeting -> new Line(name(meeting), "/meetings/" + meeting.id()))
                .toList();
        String value = dates.day(next.day()) + " " + dates.time(next.startsAt());
        return new Figure(value, null, "/councils/" + code + "/calendar", false, lines);
    }

    private String name(Meeting meeting) {
        Object[] arguments = {meeting.number(), dates.dateTime(meeting.startsAt())};
        return messages.getMessage("meeting.page.calendar.line", arguments, LocaleContextHolder.getLocale());
    }
}
