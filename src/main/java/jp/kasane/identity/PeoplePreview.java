package jp.kasane.identity;

import java.util.List;
import jp.kasane.access.Policy;
import jp.kasane.identity.model.PersonLines;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;

/** Shows what would become of the rows of a table of people. Nothing is changed. */
@Service
public class PeoplePreview {

    private final CheckPeople check;
    private final People people;

    PeoplePreview(CheckPeople check, People people) {
        this.check = check;
        this.people = people;
    }

    /** @throws ProblemException FORBIDDEN unless the actor is an administrator; INVALID without rows or with too many */
    public List<EnteredPerson> of(List<PersonLine> lines, Actor actor) {
        people.require(Policy.ADMINISTER_PEOPLE, actor);
        if (lines.isEmpty()) {
            throw ProblemException.invalid("rows", "identity.row.none");
        }
        if (lines.size() > PersonLines.MOST) {
            throw ProblemException.invalid("rows", "identity.row.many", PersonLines.MOST);
        }
        return check.check(lines);
    }
}
