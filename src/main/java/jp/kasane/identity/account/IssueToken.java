package jp.kasane.identity.account;

import jp.kasane.identity.ChangeLog;
import jp.kasane.identity.PersonChange;
import jp.kasane.identity.persistence.AccountMapper;
import jp.kasane.identity.persistence.IssuedToken;
import jp.kasane.identity.persistence.TokenMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues a Bearer token for the caller's own programs. */
@Service
public class IssueToken {

    private static final int MAX_DAYS = 90;

    private final TokenMapper tokens;
    private final AccountMapper accounts;
    private final ChangeLog log;

    IssueToken(TokenMapper tokens, AccountMapper accounts, ChangeLog log) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.log = log;
    }

    /**
     * @param name what it is for
     * @param days how long it is valid, 1 to 90
     * @throws ProblemException INVALID for other days, CONFLICT without an account
     */
    @Transactional
    public NewToken issue(Actor actor, String name, int days) {
        if (days < 1 || days > MAX_DAYS) {
            throw ProblemException.invalid("days", "identity.token.days");
        }
        if (accounts.find(actor.personId()) == null) {
            throw ProblemException.conflict("identity.account.none");
        }
        String secret = Secrets.newToken();
        IssuedToken token = tokens.insert(actor.personId(), name, Secrets.hash(secret), days);
        log.add(actor.personId(), PersonChange.Kind.TOKEN_ISSUED, actor);
        return new NewToken(token, secret);
    }
}
