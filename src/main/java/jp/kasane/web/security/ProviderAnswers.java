package jp.kasane.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import jp.kasane.tenancy.Tenant;
import jp.kasane.tenancy.Tenants;
import jp.kasane.web.ProvenIdentity;
import jp.kasane.web.ProviderSignIn;
import jp.kasane.web.SignedInPerson;
import jp.kasane.web.UnknownIdentity;
import jp.kasane.web.problem.SentForm;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** What becomes of somebody who comes back from the provider. Its tokens and claims are not kept. */
final class ProviderAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderAnswers.class);
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final ProviderSignIn people;
    private final SignInAnswers answers;
    private final Proofs proofs;
    private final IdentityReader reader;
    private final Strength strength;
    private final ApplicationEventPublisher events;
    private final Tenants tenants;

    ProviderAnswers(
            ProviderSignIn people,
            SignInAnswers answers,
            Proofs proofs,
            ProviderSettings settings,
            ApplicationEventPublisher events,
            Tenants tenants) {
        this.people = people;
        this.answers = answers;
        this.proofs = proofs;
        this.events = events;
        this.tenants = tenants;
        this.reader = new IdentityReader(settings);
        this.strength = settings.strength();
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        OidcUser user = (OidcUser) authentication.getPrincipal();
        Errand errand = Errand.end(request);
        if (errand != null) {
            become(errand.person(), request, response);
        }
        if (!strength.isShownBy(user)) {
            failed(authentication, "weak");
            refuse(errand, "weak", request, response);
            return;
        }
        try {
            ProvenIdentity identity = reader.read(user);
            if (errand == null) {
                begin(people.signIn(identity), user, request, response);
            } else {
                run(errand, identity, user, request.getSession());
                tell(
                        errand.person(),
                        UsernamePasswordAuthenticationToken.authenticated(errand.person(), null, List.of()));
                response.sendRedirect(errand.kind() == Errand.Kind.LINK ? "/me?provider=linked" : "/step-up/done");
            }
        } catch (UnknownIdentity e) {
            failed(authentication, "nobody here");
            refuse(errand, errand == null ? "unknown" : "refused", request, response);
        } catch (RuntimeException e) {
            // the provider's token stands in the session by now, and must not be left there
            LOG.error("a sign-in through the OpenID Connect provider broke off", e);
            refuse(errand, "failed", request, response);
            failed(authentication, "broken off");
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LOG.warn("sign-in at the OpenID Connect provider failed: {}", failure.getMessage());
        response.sendRedirect(Errand.end(request) == null ? "/sign-in?provider=failed" : "/me?provider=failed");
    }

    /** An open session of the provider answers without asking anybody: that is a sign-in, and no proof. */
    private void begin(SignedInPerson person, OidcUser user, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        become(person, request, response);
        HttpSession session = SignedInSession.begin(request, person);
        session.setAttribute(SentForm.AT_PROVIDER, true);
        if (isFresh(user)) {
            proofs.proven(session);
        } else {
            proofs.notProven(session);
        }
        tell(person, Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()));
        answers.goOn(request, response);
    }

    private void failed(Authentication authentication, String why) {
        events.publishEvent(
                new AuthenticationFailureBadCredentialsEvent(authentication, new BadCredentialsException(why)));
    }

    /** Whoever listens writes it down for the person's municipality, which the request was not bound to before. */
    private void tell(SignedInPerson person, Authentication known) {
        tenants.as(new Tenant(person.tenant()), () -> {
            events.publishEvent(new InteractiveAuthenticationSuccessEvent(known, getClass()));
            return known;
        });
    }

    private void run(Errand errand, ProvenIdentity identity, OidcUser user, HttpSession session) {
        if (errand.kind() == Errand.Kind.LINK) {
            people.link(errand.person(), identity);
            return;
        }
        if (people.signIn(identity).personId() != errand.person().personId() || !isFresh(user)) {
            throw new UnknownIdentity("somebody else, or not signed in anew");
        }
        proofs.proven(session);
    }

    /** Whether the provider says that the person signed in there just now. */
    private static boolean isFresh(OidcUser user) {
        Instant signedInThere = user.getAuthenticatedAt();
        return signedInThere != null && !signedInThere.plus(FRESH).isBefore(Instant.now());
    }

    private void become(SignedInPerson person, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private static void refuse(
            @Nullable Errand errand, String why, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (errand == null) {
            SecurityContextHolder.clearContext();
            request.getSession().invalidate();
        }
        response.sendRedirect((errand == null ? "/sign-in?provider=" : "/me?provider=") + why);
    }
}
