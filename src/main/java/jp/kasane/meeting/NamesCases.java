package jp.kasane.meeting;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.casework.CaseBehind;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.CaseWords;
import jp.kasane.casework.Cases;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Component;

/** Whether a text names a case behind one of some subjects, or somebody of it: who is left out of it may not read that. */
@Component
class NamesCases {

    private final CaseWords words;
    private final CaseBehind caseBehind;
    private final Cases cases;

    NamesCases(CaseWords words, CaseBehind caseBehind, Cases cases) {
        this.words = words;
        this.caseBehind = caseBehind;
        this.cases = cases;
    }

    boolean in(String text, Set<Subject> subjects) {
        return !subjects.isEmpty()
                && (numbers(subjects).anyMatch(text::contains)
                        || !words.forAll().ofAll(subjects, text).equals(text));
    }

    private Stream<String> numbers(Set<Subject> subjects) {
        Set<Long> ids =
                subjects.stream().map(caseBehind::of).flatMap(Optional::stream).collect(Collectors.toSet());
        return ids.isEmpty() ? Stream.empty() : cases.ofIds(ids).stream().map(CaseRef::number);
    }
}
