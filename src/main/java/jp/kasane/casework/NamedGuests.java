package jp.kasane.casework;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kasane.casework.persistence.CaseMapper;
import jp.kasane.casework.persistence.FormerParticularsMapper;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.privacy.rendition.WholeNames;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Component;

/**
 * Whether somebody who came to a meeting is, by name, of a household spoken of there: such a name is as secret as ever. Who
 * gave or heard a consent, or came for advice from elsewhere, sits at meetings like anybody else.
 */
@Component
public class NamedGuests {

    private static final String FAMILY = "FAMILY";

    private final AllCasesBehind behind;
    private final MemberMapper members;
    private final FormerParticularsMapper former;
    private final CaseMapper cases;

    NamedGuests(AllCasesBehind behind, MemberMapper members, FormerParticularsMapper former, CaseMapper cases) {
        this.behind = behind;
        this.members = members;
        this.former = former;
        this.cases = cases;
    }

    /** Those of the names that hold the whole name of somebody of a case behind the subject. */
    public List<String> among(Collection<String> names, Subject about) {
        if (names.isEmpty()) {
            return List.of();
        }
        WholeNames known = new WholeNames(
                behind.of(about).stream().flatMap(this::household).toList());
        return names.stream().filter(known::in).toList();
    }

    private Stream<String> household(long caseId) {
        Stream<String> family = cases.texts(caseId).flatMap(texts -> Optional.ofNullable(texts.visitor())).stream()
                .filter(visitor -> visitor.relation().equals(FAMILY))
                .map(Visitor::name);
        Stream<String> own = members.of(caseId).stream()
                .flatMap(member -> Stream.of(member.name(), member.kana()))
                .filter(Objects::nonNull);
        Stream<String> before =
                former.of(caseId).stream().flatMap(was -> was.particulars().names());
        return Stream.of(own, before, family).flatMap(names -> names);
    }
}
