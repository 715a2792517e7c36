package jp.kasane.meeting.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import jp.kasane.meeting.BacklogItem;
import jp.kasane.shared.Subject;
import jp.kasane.web.SubjectNames;
import org.jspecify.annotations.Nullable;

/** @param subjectName how people refer to what it is about, e.g. the case's number */
record BacklogView(
        @JsonUnwrapped BacklogItem item, @Nullable String subjectName) {

    static List<BacklogView> of(List<BacklogItem> items, SubjectNames names) {
        Map<Subject, String> about =
                names.of(items.stream().map(BacklogItem::subject).toList());
        return items.stream()
                .map(item -> new BacklogView(item, about.get(item.subject())))
                .toList();
    }
}
