package jp.kasane.systembuilding;

import java.util.Collection;
import java.util.List;
import jp.kasane.casework.CaseWords;
import jp.kasane.casework.WordsReader;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import jp.kasane.systembuilding.persistence.IssueMapper;
import jp.kasane.web.SubjectName;
import jp.kasane.web.SubjectNaming;
import org.springframework.stereotype.Component;

/** A community issue is called by its title, as everybody may read it: lists show it to whoever. */
@Component
class NameIssues implements SubjectNaming {

    private final IssueMapper mapper;
    private final CaseWords words;

    NameIssues(IssueMapper mapper, CaseWords words) {
        this.mapper = mapper;
        this.words = words;
    }

    @Override
    public SubjectType type() {
        return SubjectType.ISSUE;
    }

    @Override
    public List<SubjectName> names(Collection<Long> ids) {
        WordsReader reader = words.forAll();
        return mapper.names(ids).stream()
                .map(each -> new SubjectName(each.id(), reader.of(new Subject(type(), each.id()), each.name())))
                .toList();
    }
}
