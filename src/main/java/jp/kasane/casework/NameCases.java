package jp.kasane.casework;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.casework.persistence.CaseMapper;
import jp.kasane.shared.SubjectType;
import jp.kasane.web.Caller;
import jp.kasane.web.SubjectName;
import jp.kasane.web.SubjectNaming;
import org.springframework.stereotype.Component;

/**
 * A case is called by its number, except to whom a chair left out. Whoever gets to see a list that names cases leaves an
 * entry with all of them.
 */
@Component
class NameCases implements SubjectNaming {

    private final CaseMapper mapper;
    private final AccessLog log;
    private final LeftOut leftOut;
    private final Caller caller;

    NameCases(CaseMapper mapper, AccessLog log, LeftOut leftOut, Caller caller) {
        this.leftOut = leftOut;
        this.mapper = mapper;
        this.log = log;
        this.caller = caller;
    }

    @Override
    public SubjectType type() {
        return SubjectType.CASE;
    }

    @Override
    public List<SubjectName> names(Collection<Long> ids) {
        if (!caller.isSomebody()) {
            return mapper.names(ids);
        }
        Set<Long> hidden = leftOut.among(ids, caller.actor());
        List<Long> shown = ids.stream().filter(id -> !hidden.contains(id)).toList();
        log.record(caller.actor(), Access.list("CASE", shown));
        return shown.isEmpty() ? List.of() : mapper.names(shown);
    }
}
