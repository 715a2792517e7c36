package jp.kasane.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import org.springframework.stereotype.Component;

/**
 * The one case that a record is about: itself, or the one for which an action was agreed or which a referral carries.
 * Issues and meetings speak of many cases and belong to none.
 */
@Component
public class CaseBehind {

    private final Map<SubjectType, CasesBehind> behind;

    CaseBehind(List<CasesBehind> behind) {
        this.behind = behind.stream().collect(Collectors.toMap(CasesBehind::type, Function.identity()));
    }

    /** The case's id; empty when there is none. */
    public Optional<Long> of(Subject subject) {
        return switch (subject.type()) {
            case CASE -> Optional.of(subject.id());
            case ACTION, REFERRAL ->
                behind.get(subject.type()).behind(subject.id()).stream()
                        .map(this::of)
                        .flatMap(Optional::stream)
                        .findFirst();
            case ISSUE, MEETING -> Optional.empty();
        };
    }
}
