package jp.kasane.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import org.junit.jupiter.api.Test;

class DemoPeopleTest {

    private final People people = mock(People.class);
    private final ChangePassword changePassword = mock(ChangePassword.class);
    private final DemoPeople demoPeople = new DemoPeople(people, changePassword);

    @Test
    void firstStartGeneratesOnePasswordForAllAndTellsIt() {
        when(people.findByLogin(anyString())).thenReturn(Optional.empty());

        assertThat(demoPeople.ensure(null)).hasSizeGreaterThanOrEqualTo(20);
        verify(people, times(DemoPeople.logins().size())).register(any(NewPerson.class));
    }

    @Test
    void laterStartChangesNothingAndTellsNothing() {
        existing();

        assertThat(demoPeople.ensure(null)).isNull();
        verify(people, never()).register(any());
        verify(changePassword, never()).ensure(anyString(), anyString());
    }

    @Test
    void givenPasswordReplacesTheStoredOnes() {
        existing();

        assertThat(demoPeople.ensure("a password of ours")).isNull();
        for (String login : DemoPeople.logins()) {
            verify(changePassword).ensure(login, "a password of ours");
        }
    }

    private void existing() {
        Person person = new Person(1, "氷見 花子", null, null, null, null, "jimu");
        when(people.findByLogin(anyString())).thenReturn(Optional.of(person));
    }
}
