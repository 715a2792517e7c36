package jp.kasane.oversight.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessBook;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.Origin;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.tenancy.Tenant;
import jp.kasane.tenancy.Tenants;
import jp.kasane.web.TooManyAttempts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.core.Authentication;

/** What is told of those who knock in vain. */
class NoteSignInsTest {

    private static final Authentication TYPED =
            UsernamePasswordAuthenticationToken.unauthenticated("nobody-knows", "wrong");
    private static final Authentication TOKEN = new TestingAuthenticationToken("token", "wrong");

    private final List<Access> told = new ArrayList<>();
    private final AccessBook book = mock(AccessBook.class);
    private final People people = mock(People.class);
    private final Tenants tenants = mock(Tenants.class);
    private final NoteSignIns notes = new NoteSignIns(new Told(), book, people, tenants);

    private final class Told implements AccessLog {

        @Override
        public void record(Actor actor, Access access) {
            told.add(access);
        }

        @Override
        public void recordApart(Actor actor, Access access) {
            told.add(access);
        }
    }

    @BeforeEach
    void nobodyIsKnown() {
        when(people.findByLogin(any())).thenReturn(Optional.empty());
        when(tenants.current()).thenReturn(Optional.empty());
        when(tenants.all()).thenReturn(List.of(new Tenant("himi")));
        when(tenants.as(any(), any()))
                .thenAnswer(call -> call.<Supplier<Object>>getArgument(1).get());
        comeFrom("192.0.2.1");
    }

    @Test
    void everyWrongPasswordIsTold() {
        for (int i = 0; i < 3; i++) {
            notes.failed(new AuthenticationFailureBadCredentialsEvent(TYPED, new BadCredentialsException("wrong")));
        }

        assertThat(told).hasSize(3).extracting(Access::detail).containsOnly("wrong");
        assertThat(told.toString()).doesNotContain("nobody-knows");
    }

    @Test
    void whoHasToWaitOrTriesTokensIsToldOncePerAddressAndMinute() {
        for (int i = 0; i < 3; i++) {
            notes.failed(new AuthenticationFailureLockedEvent(TYPED, new TooManyAttempts(Duration.ofSeconds(9))));
            notes.failed(new AuthenticationFailureBadCredentialsEvent(TOKEN, new BadCredentialsException("wrong")));
        }
        comeFrom("192.0.2.2");
        notes.failed(new AuthenticationFailureBadCredentialsEvent(TOKEN, new BadCredentialsException("wrong")));

        assertThat(told).extracting(Access::detail).containsExactly("too-many-attempts", "wrong");
    }

    private void comeFrom(String address) {
        when(book.origin()).thenReturn(new Origin.Fixed(address, "BROWSER", "", ""));
    }
}
