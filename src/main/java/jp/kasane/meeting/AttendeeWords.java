package jp.kasane.meeting;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kasane.casework.NamedGuests;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is typed of those who came, which every member reads, whatever they may see of the cases: 本人 says enough. */
@Component
class AttendeeWords {

    private final NamedGuests named;

    AttendeeWords(NamedGuests named) {
        this.named = named;
    }

    /** @param path where it was typed */
    private record Word(String path, String text) {

        static Stream<Word> of(String path, @Nullable String text) {
            return Stream.ofNullable(text).map(typed -> new Word(path, typed));
        }

        /** What Kasane knows of a person is not typed. */
        static Stream<Word> of(String path, Attendee attendee) {
            Stream<Word> behalf = of(path + ".onBehalfOf", attendee.onBehalfOf());
            return attendee.personId() != null
                    ? behalf
                    : Stream.of(
                                    of(path + ".name", attendee.name()),
                                    of(path + ".organisation", attendee.organisation()),
                                    behalf)
                            .flatMap(words -> words);
        }
    }

    /**
     * @param before what is on record already: whoever ticks who is here sends it along
     * @throws ProblemException INVALID naming the field that holds the whole name of somebody of a household spoken of there
     */
    void requireNobodyOfACase(long meetingId, List<Attendee> attendees, List<Attendance> before) {
        Set<String> known = before.stream().flatMap(AttendeeWords::words).collect(Collectors.toSet());
        List<Word> words = IntStream.range(0, attendees.size())
                .boxed()
                .flatMap(i -> Word.of("attendees[" + i + "]", attendees.get(i)))
                .filter(word -> !known.contains(word.text()))
                .toList();
        List<String> refused = named.among(words.stream().map(Word::text).toList(), Subject.ofMeeting(meetingId));
        words.stream().filter(word -> refused.contains(word.text())).findFirst().ifPresent(word -> {
            throw ProblemException.invalid(word.path(), "meeting.attendance.of-a-case");
        });
    }

    private static Stream<String> words(Attendance each) {
        return Stream.of(each.personName(), each.organisation(), each.onBehalfOf())
                .filter(Objects::nonNull);
    }
}
