package jp.kasane.identity.account;

import jp.kasane.audit.Access;
import jp.kasane.audit.AccessKind;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessResult;
import jp.kasane.audit.AccessTarget;
import jp.kasane.identity.persistence.Account;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.SignIn;
import jp.kasane.web.TooManyAttempts;
import org.springframework.stereotype.Component;

/** Asks somebody who is signed in for the password once more, and writes down whether it was right. */
@Component
class CurrentPassword {

    private final SignIn signIn;
    private final AccessLog log;

    CurrentPassword(SignIn signIn, AccessLog log) {
        this.signIn = signIn;
        this.log = log;
    }

    /**
     * @param address where the request came from
     * @throws TooManyAttempts after several wrong ones
     * @throws ProblemException INVALID when it is wrong; that is kept whatever becomes of the caller's transaction
     */
    void require(Account account, String password, String address) {
        boolean right = signIn.again(account.login(), password, address).isPresent();
        Access asked = Access.of(AccessKind.STEP_UP, AccessTarget.ofAccount(account.personId()));
        log.recordApart(
                new Actor(account.personId()), asked.ended(right ? AccessResult.ALLOWED : AccessResult.REFUSED));
        if (!right) {
            throw ProblemException.invalid("current", "identity.password.wrong");
        }
    }
}
