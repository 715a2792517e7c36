package jp.kasane.identity.account;

import java.util.List;
import jp.kasane.identity.EnrolPerson;
import jp.kasane.identity.EnteredPerson;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.PeoplePreview;
import jp.kasane.identity.PersonLine;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers people who are named as in a table: all rows or none. Who is registered already stays as is. */
@Service
public class EnterPeople {

    private final PeoplePreview preview;
    private final EnrolPerson enrol;

    EnterPeople(PeoplePreview preview, EnrolPerson enrol) {
        this.preview = preview;
        this.enrol = enrol;
    }

    /**
     * Somebody who is new.
     *
     * @param login with its password, which nobody can look up afterwards; null without an account
     */
    public record Entered(
            String name,
            String organisation,
            @Nullable String login,
            @Nullable String password) implements java.io.Serializable {}

    /**
     * @throws ProblemException FORBIDDEN unless the actor is an administrator; INVALID without rows, with too many, or
     *     when any row has a fault
     */
    @Transactional
    public List<Entered> enter(List<PersonLine> lines, Actor actor) {
        List<EnteredPerson> rows = preview.of(lines, actor);
        long faulty = rows.stream().filter(row -> !row.faults().isEmpty()).count();
        if (faulty > 0) {
            throw ProblemException.invalid("rows", "identity.row.faulty", faulty);
        }
        return rows.stream()
                .filter(EnteredPerson::isNew)
                .map(row -> enter(row, actor))
                .toList();
    }

    private Entered enter(EnteredPerson row, Actor actor) {
        PersonLine line = row.line();
        String login = orNull(line.login());
        String password = login == null ? null : Secrets.newHandedPassword();
        enrol.enrol(
                new NewPerson(
                        line.name(),
                        orNull(line.kana()),
                        orNull(line.organisation()),
                        orNull(line.email()),
                        login,
                        password,
                        row.roles()),
                actor);
        return new Entered(line.name(), line.organisation(), login, password);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
