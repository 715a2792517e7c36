package jp.kasane.identity;

import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.identity.persistence.DirectoryMapper;
import jp.kasane.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what is done to people and accounts, by administrators or their own people, in the transaction of it. */
@Component
public class ChangeLog {

    private final DirectoryMapper mapper;
    private final AccessLog log;

    ChangeLog(DirectoryMapper mapper, AccessLog log) {
        this.mapper = mapper;
        this.log = log;
    }

    public void add(long personId, PersonChange.Kind kind, Actor by) {
        add(personId, kind, null, by);
    }

    /** @param detail codes, never a secret */
    public void add(long personId, PersonChange.Kind kind, @Nullable String detail, Actor by) {
        mapper.insertChange(personId, kind, detail, by.isSystem() ? null : by.personId());
        log.record(by, Access.administer(AccessTarget.ofAccount(personId)).because(kind.name()));
    }
}
