package jp.kasane.web.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Component;

/** Finds the page on which a user task is done. */
@Component
public class TaskPages {

    private final Map<String, TaskPage> byFormKey;

    TaskPages(List<TaskPage> pages) {
        this.byFormKey = pages.stream().collect(Collectors.toMap(TaskPage::formKey, Function.identity()));
    }

    /** Form keys that have a page. */
    public Set<String> formKeys() {
        return byFormKey.keySet();
    }

    /** @throws ProblemException NOT_FOUND when no page is declared for the form key */
    public String pathOf(String formKey, Subject subject) {
        TaskPage page = byFormKey.get(formKey);
        if (page == null) {
            throw ProblemException.notFound("web.page.no-task-page");
        }
        return page.path().apply(subject);
    }
}
