package jp.kasane.casework;

import java.util.Collection;
import java.util.List;
import jp.kasane.casework.persistence.CaseMapper;
import jp.kasane.shared.SubjectType;
import jp.kasane.web.SubjectName;
import jp.kasane.web.SubjectNaming;
import org.springframework.stereotype.Component;

/** A case is called by its number. */
@Component
class NameCases implements SubjectNaming {

    private final CaseMapper mapper;

    NameCases(CaseMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public SubjectType type() {
        return SubjectType.CASE;
    }

    @Override
    public List<SubjectName> names(Collection<Long> ids) {
        return mapper.names(ids);
    }
}
