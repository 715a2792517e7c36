package jp.kasane.identity;

import java.util.List;
import jp.kasane.identity.persistence.DirectoryMapper;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Component;

/** Sees to it that somebody can always administer. */
@Component
public class Administrators {

    private final DirectoryMapper mapper;

    Administrators(DirectoryMapper mapper) {
        this.mapper = mapper;
    }

    /** @throws ProblemException CONFLICT when the person is the only administrator who can sign in */
    public void requireAnotherThan(long personId) {
        List<Long> able = mapper.lockAdministrators();
        if (able.equals(List.of(personId))) {
            throw ProblemException.conflict("identity.administrator.last");
        }
    }
}
