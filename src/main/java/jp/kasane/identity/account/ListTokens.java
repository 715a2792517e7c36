package jp.kasane.identity.account;

import java.util.List;
import jp.kasane.identity.persistence.IssuedToken;
import jp.kasane.identity.persistence.TokenMapper;
import jp.kasane.shared.Actor;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import org.springframework.stereotype.Service;

/** The caller's own tokens, without their secrets; expired ones too. */
@Service
public class ListTokens {

    private final TokenMapper tokens;

    ListTokens(TokenMapper tokens) {
        this.tokens = tokens;
    }

    public Page<IssuedToken> list(Actor actor, Paging paging) {
        Long after = paging.afterId();
        List<IssuedToken> rows = tokens.ofPerson(actor.personId(), after == null ? 0 : after, paging.fetch());
        return Page.of(rows, paging.limit(), IssuedToken::id);
    }
}
