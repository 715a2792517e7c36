package jp.kasane.identity.account;

import jp.kasane.identity.ChangeLog;
import jp.kasane.identity.PersonChange;
import jp.kasane.identity.persistence.TokenMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends one of the caller's own tokens at once. */
@Service
public class RevokeToken {

    private final TokenMapper tokens;
    private final ChangeLog log;

    RevokeToken(TokenMapper tokens, ChangeLog log) {
        this.tokens = tokens;
        this.log = log;
    }

    /** @throws ProblemException NOT_FOUND when the caller has no such token */
    @Transactional
    public void revoke(Actor actor, long tokenId) {
        if (tokens.delete(actor.personId(), tokenId) == 0) {
            throw ProblemException.notFound("identity.token.unknown");
        }
        log.add(actor.personId(), PersonChange.Kind.TOKEN_REVOKED, actor);
    }
}
