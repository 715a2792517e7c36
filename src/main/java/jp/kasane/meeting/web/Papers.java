package jp.kasane.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.kasane.casework.CaseView;
import jp.kasane.casework.ViewCaseAtCouncil;
import jp.kasane.meeting.AgendaItem;
import jp.kasane.privacy.DisclosureLevel;
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

/**
 * The papers of a meeting: each item with what the whole council may know of it, whoever looks, for they are printed for
 * all and never at a level above the one that was fixed when the agenda was set (ADR 0031).
 */
@Component
class Papers {

    private final ViewCaseAtCouncil cases;
    private final SubjectNames names;
    private final MessageSource messages;

    Papers(ViewCaseAtCouncil cases, SubjectNames names, MessageSource messages) {
        this.cases = cases;
        this.names = names;
        this.messages = messages;
    }

    /** @param items as the viewer may know them: closed ones tell nothing */
    List<Paper> of(String councilCode, List<AgendaItem> items, Actor actor) {
        Map<Subject, String> about =
                names.of(items.stream().map(AgendaItem::subject).toList());
        return items.stream()
                .map(item -> paper(councilCode, item, about.get(item.subject()), actor))
                .toList();
    }

    private Paper paper(String councilCode, AgendaItem item, @Nullable String name, Actor actor) {
        CaseView seen = item.subjectType() == SubjectType.CASE && name != null && !item.isClosed()
                ? view(councilCode, item, actor)
                : null;
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

    /** Null for whoever sits there no more, and for a case that never came before the council. */
    private @Nullable CaseView view(String councilCode, AgendaItem item, Actor actor) {
        try {
            return cases.view(
                    item.subjectId(), councilCode, item.meetingId(), DisclosureLevel.valueOf(item.disclosure()), actor);
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
