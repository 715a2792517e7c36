package jp.kasane.identity;

import java.util.List;
import java.util.Map;
import jp.kasane.identity.persistence.AccountFactsMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is kept of somebody's account, for the file that answers the person's own disclosure request; never a hash. Each
 * row has an {@code id}, a day {@code on} and one column per field, named by its concern and its name.
 */
@Service
@Transactional(readOnly = true)
public class AccountFacts {

    private final AccountFactsMapper mapper;

    AccountFacts(AccountFactsMapper mapper) {
        this.mapper = mapper;
    }

    /** One row, or none when the person cannot sign in. */
    public List<Map<String, Object>> account(long personId) {
        return mapper.account(personId);
    }

    /** What administrators did to the registration and the account, oldest first. */
    public List<Map<String, Object>> changes(long personId) {
        return mapper.changes(personId);
    }

    /** The person's tokens by their names. */
    public List<Map<String, Object>> tokens(long personId) {
        return mapper.tokens(personId);
    }

    /** As whom an organisation's sign-in knows the person. */
    public List<Map<String, Object>> subjects(long personId) {
        return mapper.subjects(personId);
    }
}
