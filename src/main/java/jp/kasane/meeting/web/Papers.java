package jp.kasane.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.kasane.casework.CaseView;
import jp.kasane.casework.ViewCase;
import jp.kasane.meeting.AgendaItem;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.ProblemKind;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import jp.kasane.web.SubjectNames;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The papers of a meeting: each item with what the viewer may know of it. */
@Component
class Papers {

    private final ViewCase viewCase;
    private final SubjectNames names;
    private final MessageSource messages;

    Papers(ViewCase viewCase, SubjectNames names, MessageSource messages) {
        this.viewCase = viewCase;
        this.names = names;
        this.messages = messages;
    }

    List<Paper> of(List<AgendaItem> items, Actor actor) {
        Map<Subject, String> about =
                names.of(items.stream().map(AgendaItem::subject).toList());
        return items.stream()
                .map(item -> paper(item, about.get(item.subject()), actor))
                .toList();
    }

    private Paper paper(AgendaItem item, @Nullable String name, Actor actor) {
        CaseView seen = item.subjectType() == SubjectType.CASE && name != null ? view(name, actor) : null;
        boolean reachable = seen != null || item.subjectType() != SubjectType.CASE;
        return new Paper(
                item.position(),
                item.kind(),
                item.isClosed(),
                name,
                reachable ? SubjectPath.of(item.subject(), name) : null,
                item.minutes(),
                item.presenter(),
                seen == null ? null : summary(seen),
                seen == null ? null : seen.disclosure().name(),
                item.conclusion());
    }

    /** Null for whoever may not know of the case. */
    private @Nullable CaseView view(String number, Actor actor) {
        try {
            return viewCase.view(number, actor);
        } catch (ProblemException e) {
            if (e.kind() == ProblemKind.NOT_FOUND || e.kind() == ProblemKind.FORBIDDEN) {
                return null;
            }
            throw e;
        }
    }

    /** 高齢・障害 / 本人(80代)・長男(50代). */
    private @Nullable String summary(CaseView seen) {
        List<String> parts = new ArrayList<>();
        if (!seen.fields().isEmpty()) {
            parts.add(String.join(
                    "・", seen.fields().stream().sorted().map(this::field).toList()));
        }
        List<CaseView.MemberView> members = seen.members();
        if (members != null && !members.isEmpty()) {
            parts.add(String.join("、", members.stream().map(Papers::member).toList()));
        }
        return parts.isEmpty() ? null : String.join(" / ", parts);
    }

    private String field(String code) {
        Locale locale = LocaleContextHolder.getLocale();
        String label = messages.getMessage("meeting.page.field." + code, null, null, locale);
        return label == null ? messages.getMessage("meeting.page.field.OTHER", null, locale) : label;
    }

    private static String member(CaseView.MemberView member) {
        return member.age() == null ? member.name() : member.name() + "(" + member.age() + ")";
    }
}
