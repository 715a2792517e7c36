package jp.kasane.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.kasane.meeting.AgendaItem;
import jp.kasane.shared.Subject;
import jp.kasane.web.SubjectNames;
import jp.kasane.web.page.DatesInWords;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The invitation as a text for paper, fax or a mail of one's own (開催通知). Persons are not named in it. */
@Component
class InvitationText {

    private final MessageSource messages;
    private final SubjectNames names;
    private final DatesInWords dates;

    InvitationText(MessageSource messages, SubjectNames names, DatesInWords dates) {
        this.messages = messages;
        this.names = names;
        this.dates = dates;
    }

    String of(MeetingHead head, List<AgendaItem> items) {
        Map<Subject, String> about =
                names.of(items.stream().map(AgendaItem::subject).toList());
        List<String> lines = new ArrayList<>();
        lines.add(text("head", head.name()));
        lines.add("");
        lines.add(text(
                "time",
                dates.dateTime(head.meeting().startsAt()),
                dates.time(head.endsAt()),
                String.valueOf(head.meeting().minutes())));
        String place = head.meeting().place();
        lines.add(text("place", place.isBlank() ? text("place-open") : place));
        lines.add(text("items"));
        items.forEach(item -> lines.add(item(item, about)));
        lines.add("");
        lines.add(text("foot"));
        return String.join("\n", lines);
    }

    private String item(AgendaItem item, Map<Subject, String> about) {
        String kind = messages.getMessage("meeting.ItemKind." + item.kind(), null, LocaleContextHolder.getLocale());
        String name = Objects.requireNonNullElse(about.get(item.subject()), "");
        return text("item", String.valueOf(item.position()), kind, name, String.valueOf(item.minutes()));
    }

    private String text(String key, Object... arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage("meeting.page.invitation.text." + key, arguments, locale);
    }
}
