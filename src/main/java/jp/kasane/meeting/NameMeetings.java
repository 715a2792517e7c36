package jp.kasane.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import jp.kasane.council.Councils;
import jp.kasane.meeting.persistence.MeetingMapper;
import jp.kasane.shared.FiscalYear;
import jp.kasane.shared.SubjectType;
import jp.kasane.web.SubjectName;
import jp.kasane.web.SubjectNaming;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A meeting is called by its council, fiscal year and number: 地区07 セーフティネット地域会議 令和8年度 第1回. */
@Component
class NameMeetings implements SubjectNaming {

    private final MeetingMapper mapper;
    private final Councils councils;
    private final MessageSource messages;

    NameMeetings(MeetingMapper mapper, Councils councils, MessageSource messages) {
        this.mapper = mapper;
        this.councils = councils;
        this.messages = messages;
    }

    @Override
    public SubjectType type() {
        return SubjectType.MEETING;
    }

    @Override
    public List<SubjectName> names(Collection<Long> ids) {
        return mapper.findAll(ids).stream()
                .map(meeting -> new SubjectName(meeting.id(), nameOf(meeting)))
                .toList();
    }

    private String nameOf(Meeting meeting) {
        Object[] arguments = {
            councils.get(meeting.councilCode()).name(),
            new FiscalYear(meeting.fiscalYear()).label(),
            String.valueOf(meeting.number())
        };
        return messages.getMessage("meeting.name", arguments, Locale.JAPANESE);
    }
}
