package jp.kasane.identity.account;

import java.util.Optional;
import jp.kasane.identity.model.Credentials;
import jp.kasane.identity.persistence.Account;
import jp.kasane.identity.persistence.AccountMapper;
import jp.kasane.identity.persistence.TokenMapper;
import jp.kasane.tenancy.Tenants;
import jp.kasane.web.RateLimits;
import jp.kasane.web.RateLimits.Limit;
import jp.kasane.web.SignIn;
import jp.kasane.web.SignedInPerson;
import jp.kasane.web.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Sign-in against stored accounts and tokens. */
@Service
class StoredSignIn implements SignIn {

    /** Whoever is signed in spends of an own limit: others at the same address use up nothing of it. */
    private static final String AGAIN = "again ";

    private final AccountMapper accounts;
    private final TokenMapper tokens;
    private final PasswordEncoder passwords;
    private final VerifiedPasswords verified;
    private final FailedAttempts attempts;
    private final Tenants tenants;
    private final RateLimits limits;
    /** Compared for unknown logins, so that they take as long as known ones. */
    private final String nobodysHash;

    StoredSignIn(
            AccountMapper accounts,
            TokenMapper tokens,
            PasswordEncoder passwords,
            VerifiedPasswords verified,
            FailedAttempts attempts,
            Tenants tenants,
            RateLimits limits) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.verified = verified;
        this.attempts = attempts;
        this.tenants = tenants;
        this.limits = limits;
        this.nobodysHash = passwords.encode("nobody");
    }

    @Override
    public Optional<SignedInPerson> byPassword(String login, String password, String address) {
        return by(login, password, address, () -> {
            limits.spend(Limit.SIGN_IN_OF_ADDRESS, address);
            limits.spend(Limit.SIGN_IN, "");
            attempts.requireNotWaiting(login, address);
        });
    }

    @Override
    public Optional<SignedInPerson> again(String login, String password, String address) {
        return by(login, password, address, () -> {
            limits.spend(Limit.SIGN_IN_OF_ADDRESS, AGAIN + login);
            attempts.requireLoginNotWaiting(login, address);
        });
    }

    private Optional<SignedInPerson> by(String login, String password, String address, Runnable admitted) {
        if (!Credentials.isLogin(login) || !Credentials.fitsHash(password)) {
            return Optional.empty();
        }
        Account account = accounts.findByLogin(login);
        // before the waiting time: a program that signs in rightly is not stopped by somebody who guesses
        if (account != null && verified.knows(login, password, account.passwordHash())) {
            return Optional.of(signedIn(account, login));
        }
        admitted.run();
        if (!isRight(account, password) || account == null) {
            attempts.failed(login, address);
            return Optional.empty();
        }
        attempts.succeeded(login, address);
        verified.remember(login, password, renewed(account, password));
        return Optional.of(signedIn(account, login));
    }

    private SignedInPerson signedIn(Account account, String login) {
        return new SignedInPerson(account.personId(), login, tenants.require().id());
    }

    @Override
    public Optional<SignedInPerson> byToken(String token) {
        return Secrets.isToken(token) ? Optional.ofNullable(tokens.ownerOf(Secrets.hash(token))) : Optional.empty();
    }

    @Override
    public Standing standing(long personId) {
        Account account = accounts.find(personId);
        if (account == null) {
            return Standing.ENDED;
        }
        if (account.expired()) {
            return Standing.PASSWORD_RAN_OUT;
        }
        return account.handed() ? Standing.PASSWORD_TO_CHANGE : Standing.FREE;
    }

    private boolean isRight(@Nullable Account account, String password) {
        return passwords.matches(password, account == null ? nobodysHash : account.passwordHash())
                && account != null
                && !account.expired();
    }

    /** The hash that is stored now: one of an older kind or with less work is replaced while the password is at hand. */
    private String renewed(Account account, String password) {
        if (!passwords.upgradeEncoding(account.passwordHash())) {
            return account.passwordHash();
        }
        String hash = passwords.encode(password);
        return accounts.renewHash(account.personId(), account.passwordHash(), hash) > 0 ? hash : account.passwordHash();
    }
}
