package jp.kasane.systembuilding;

import java.util.Collection;
import java.util.List;
import jp.kasane.shared.SubjectType;
import jp.kasane.systembuilding.persistence.IssueMapper;
import jp.kasane.web.SubjectName;
import jp.kasane.web.SubjectNaming;
import org.springframework.stereotype.Component;

/** A community issue is called by its title. */
@Component
class NameIssues implements SubjectNaming {

    private final IssueMapper mapper;

    NameIssues(IssueMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public SubjectType type() {
        return SubjectType.ISSUE;
    }

    @Override
    public List<SubjectName> names(Collection<Long> ids) {
        return mapper.names(ids);
    }
}
