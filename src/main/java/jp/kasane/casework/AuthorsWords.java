package jp.kasane.casework;

import java.time.OffsetDateTime;
import jp.kasane.council.Seats;
import jp.kasane.identity.People;
import jp.kasane.shared.CurrentTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whose knowledge a text tells. What is written to a council is the council's own only when its author sat there then and
 * carried no cases: a CSW knows of a case what consents keep from the council, and may write of it. Whoever is a CSW by now,
 * or may have been one then, counts as one.
 */
@Component
public class AuthorsWords {

    private final Seats seats;
    private final People people;

    AuthorsWords(Seats seats, People people) {
        this.seats = seats;
        this.people = people;
    }

    /**
     * The reader for one text.
     *
     * @param council to which it was written
     * @param author id; null when nobody knows
     * @param at when it was written; null when nobody knows
     */
    public WordsReader of(WordsReader reader, String council, @Nullable Long author, @Nullable OffsetDateTime at) {
        return author != null && at != null && sat(council, author, at)
                ? reader.writtenAt(council, at)
                : reader.byOthers();
    }

    private boolean sat(String council, Long author, OffsetDateTime at) {
        return !people.mayHaveBeenCsw(author, at)
                && seats.held(council, at.atZoneSameInstant(CurrentTime.ZONE).toLocalDate()).stream()
                        .anyMatch(seat -> author.equals(seat.personId()));
    }
}
