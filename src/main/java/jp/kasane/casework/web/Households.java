package jp.kasane.casework.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kasane.casework.CaseView;
import jp.kasane.casework.CaseView.MemberView;
import jp.kasane.shared.ProblemException;

/** The household of a case as the viewer may see it. */
final class Households {

    private Households() {}

    static List<MemberView> of(CaseView seen) {
        List<MemberView> members = seen.members();
        return members == null ? List.of() : members;
    }

    static List<MemberView> living(CaseView seen) {
        return of(seen).stream().filter(m -> m.deceasedOn() == null).toList();
    }

    /** By id as the timeline writes it. */
    static Map<String, String> names(CaseView seen) {
        return of(seen).stream().collect(Collectors.toMap(member -> String.valueOf(member.id()), MemberView::name));
    }

    /** @throws ProblemException NOT_FOUND */
    static MemberView member(CaseView seen, long id) {
        return of(seen).stream()
                .filter(member -> member.id() == id)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("casework.member.missing"));
    }
}
