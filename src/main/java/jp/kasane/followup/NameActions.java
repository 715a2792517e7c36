package jp.kasane.followup;

import java.util.Collection;
import java.util.List;
import jp.kasane.followup.persistence.ActionMapper;
import jp.kasane.shared.SubjectType;
import jp.kasane.web.SubjectName;
import jp.kasane.web.SubjectNaming;
import org.springframework.stereotype.Component;

/** An action is called by its title. */
@Component
class NameActions implements SubjectNaming {

    private final ActionMapper mapper;

    NameActions(ActionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public SubjectType type() {
        return SubjectType.ACTION;
    }

    @Override
    public List<SubjectName> names(Collection<Long> ids) {
        return mapper.names(ids);
    }
}
