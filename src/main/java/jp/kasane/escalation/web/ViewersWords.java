package jp.kasane.escalation.web;

import java.time.OffsetDateTime;
import jp.kasane.casework.AuthorsWords;
import jp.kasane.casework.CaseWords;
import jp.kasane.casework.WordsReader;
import jp.kasane.escalation.OriginOfAnswer;
import jp.kasane.escalation.Referral;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import jp.kasane.web.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people wrote about a case on its way, as far as whoever asks may see the case. */
@Component
class ViewersWords {

    private final CaseWords words;
    private final Caller caller;
    private final AuthorsWords authors;
    private final OriginOfAnswer origin;

    ViewersWords(CaseWords words, Caller caller, AuthorsWords authors, OriginOfAnswer origin) {
        this.words = words;
        this.caller = caller;
        this.authors = authors;
        this.origin = origin;
    }

    WordsReader reader() {
        return words.forViewer(caller.actor());
    }

    /**
     * What a council wrote about a case or issue. Whoever is shown statistics of the case only, or nothing, is told no
     * other council's words.
     *
     * @param author who typed it there; null or 0 when Kasane itself put it together
     * @param at when; null when that is not known
     */
    @Nullable
    String written(
            String council, @Nullable Long author, @Nullable OffsetDateTime at, Subject about, @Nullable String text) {
        WordsReader reader = reader();
        boolean others = about.type() == SubjectType.CASE && reader.isOnlyCounted(about) && !reader.isOwn(council);
        return text != null && others
                ? reader.withheld()
                : by(author, council, at, reader).orNull(about, text);
    }

    private WordsReader by(@Nullable Long author, String council, @Nullable OffsetDateTime at, WordsReader reader) {
        if (author == null || author == Actor.SYSTEM.personId()) {
            return reader.writtenAt(council, at);
        }
        return author == caller.actor().personId() ? reader.ownWords() : authors.of(reader, council, author, at);
    }

    /** Why the council that was asked returned it; null when it did not. */
    @Nullable
    String returned(Referral referral) {
        return written(
                referral.toCouncil(),
                referral.returnedBy(),
                referral.returnedAt(),
                referral.subject(),
                referral.returnReason());
    }

    /** The answer in the words of the council that decided, which every answer on the way down carries on. */
    @Nullable
    String answer(Referral referral, WordsReader reader) {
        if (referral.answerText() == null || reader.isEverythingTold(referral.subject())) {
            return reader.orNull(referral.subject(), referral.answerText());
        }
        Referral first = origin.of(referral);
        return written(
                first.fromCouncil(), first.confirmedBy(), first.createdAt(), referral.subject(), referral.answerText());
    }
}
