package jp.kasane.meeting.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.kasane.privacy.rendition.ErasedTexts;
import jp.kasane.shared.Subject;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Takes everything personal out of agenda items and of the texts of their meetings. */
@Mapper
public interface MeetingErasureMapper {

    /** Meetings on whose agenda one of the subjects stands. */
    List<Long> meetings(@Param("subjects") Collection<Subject> subjects);

    /** Meetings on whose agenda one of the subjects is or was before it left. */
    List<Long> meetingsEver(@Param("subjects") Collection<Subject> subjects);

    /** Also those that were put off or cancelled while one of the subjects was open. */
    List<Long> meetingsSpeaking(@Param("subjects") Collection<Subject> subjects);

    /** Meetings to which the person was invited or came, oldest first. */
    List<Attended> attended(@Param("personId") long personId);

    /** Why the subjects were not dealt with at meetings, as rows of {@link jp.kasane.privacy.HeldRecord}. */
    List<Map<String, Object>> leftovers(@Param("subjects") Collection<Subject> subjects);

    /** What was agreed to be done, of an agenda item. */
    List<String> agreed(@Param("itemId") long itemId);

    /** Postponements and cancellations whose reason holds one of the words. */
    List<Map<String, Object>> changesNaming(@Param("meetings") Collection<Long> meetings, @Param("words") String words);

    /** Meetings whose place holds one of the words. */
    List<Map<String, Object>> placesNaming(@Param("meetings") Collection<Long> meetings, @Param("words") String words);

    /** Lines of minutes that hold one of the words, of those of the meetings where no item of the subjects stands any more. */
    List<Map<String, Object>> minutesNaming(
            @Param("meetings") Collection<Long> meetings,
            @Param("subjects") Collection<Subject> subjects,
            @Param("words") String words);

    /** What amendments of such minutes changed of the lines that name the person, and reasons that do. */
    List<Map<String, Object>> amendmentsNaming(
            @Param("meetings") Collection<Long> meetings,
            @Param("subjects") Collection<Subject> subjects,
            @Param("words") String words);

    /** Those who came and are named by one of the words; only the columns that hold one. */
    List<Map<String, Object>> guestsNaming(@Param("meetings") Collection<Long> meetings, @Param("words") String words);

    /** Answers to invitations that hold one of the words; only the columns that hold one. */
    List<Map<String, Object>> repliesNaming(@Param("meetings") Collection<Long> meetings, @Param("words") String words);

    /** Answers to invitations of somebody who sits on councils, oldest first. */
    List<Map<String, Object>> repliesOf(@Param("personId") long personId);

    void blankItems(@Param("subjects") Collection<Subject> subjects);

    void blankActions(@Param("subjects") Collection<Subject> subjects);

    void blankLeftovers(@Param("subjects") Collection<Subject> subjects);

    void blankNotes(@Param("subjects") Collection<Subject> subjects);

    /** Every text about the subjects that may name somebody of another case, each once. */
    List<String> itemTexts(@Param("subjects") Collection<Subject> subjects);

    /** Puts other texts in the place of those that named somebody. */
    void maskItems(@Param("subjects") Collection<Subject> subjects, @Param("texts") ErasedTexts texts);

    void maskActions(@Param("subjects") Collection<Subject> subjects, @Param("texts") ErasedTexts texts);

    void maskLeftovers(@Param("subjects") Collection<Subject> subjects, @Param("texts") ErasedTexts texts);

    void maskNotes(@Param("subjects") Collection<Subject> subjects, @Param("texts") ErasedTexts texts);

    /**
     * Notes of items that were taken off an agenda, about one of the subjects, or holding one of the words where nobody
     * knows what they were about; as rows of {@link jp.kasane.privacy.HeldRecord}.
     */
    List<Map<String, Object>> strayNotes(@Param("subjects") Collection<Subject> subjects, @Param("words") String words);

    /** Every text of notes whose item was taken off its agenda and of which nobody knows what it was about, each once. */
    List<String> strayTexts();

    void maskStrayNotes(@Param("texts") ErasedTexts texts);

    void putMinutes(@Param("meetingId") long meetingId, @Param("text") String text);

    void putAmendment(
            @Param("id") long id,
            @Param("before") String before,
            @Param("after") String after,
            @Param("reason") String reason);

    /** Every text of the meetings as a whole that may name somebody, each once. */
    List<String> texts(@Param("meetings") Collection<Long> meetings);

    /** Puts other texts in the place of those that named somebody. */
    void maskMinutes(@Param("meetings") Collection<Long> meetings, @Param("texts") ErasedTexts texts);

    void maskAmendments(@Param("meetings") Collection<Long> meetings, @Param("texts") ErasedTexts texts);

    void maskChanges(@Param("meetings") Collection<Long> meetings, @Param("texts") ErasedTexts texts);

    void maskPlaces(@Param("meetings") Collection<Long> meetings, @Param("texts") ErasedTexts texts);

    void maskAttendance(@Param("meetings") Collection<Long> meetings, @Param("texts") ErasedTexts texts);

    void maskReplies(@Param("meetings") Collection<Long> meetings, @Param("texts") ErasedTexts texts);
}
