package jp.kasane.meeting;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.casework.CaseBehind;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.Cases;
import jp.kasane.casework.TracesOfCases;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Component;

/** Whether a text names a case behind one of some subjects, or somebody of it: who is left out of it may not read that. */
@Component
class NamesCases {

    private final TracesOfCases traces;
    private final CaseBehind caseBehind;
    private final Cases cases;

    NamesCases(TracesOfCases traces, CaseBehind caseBehind, Cases cases) {
        this.traces = traces;
        this.caseBehind = caseBehind;
        this.cases = cases;
    }

    boolean in(String text, Set<Subject> subjects) {
        return !subjects.isEmpty() && (numbers(subjects).anyMatch(text::contains) || traces.isIn(text, subjects));
    }

    private Stream<String> numbers(Set<Subject> subjects) {
        Set<Long> ids =
                subjects.stream().map(caseBehind::of).flatMap(Optional::stream).collect(Collectors.toSet());
        return ids.isEmpty() ? Stream.empty() : cases.ofIds(ids).stream().map(CaseRef::number);
    }
}
