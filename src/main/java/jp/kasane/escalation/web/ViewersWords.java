package jp.kasane.escalation.web;

import jp.kasane.casework.CaseWords;
import jp.kasane.casework.WordsReader;
import jp.kasane.escalation.OriginOfAnswer;
import jp.kasane.escalation.Referral;
import jp.kasane.web.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people wrote about a case on its way, as far as whoever asks may see the case. */
@Component
class ViewersWords {

    private final CaseWords words;
    private final Caller caller;
    private final OriginOfAnswer origin;

    ViewersWords(CaseWords words, Caller caller, OriginOfAnswer origin) {
        this.words = words;
        this.caller = caller;
        this.origin = origin;
    }

    WordsReader reader() {
        return words.forViewer(caller.actor());
    }

    /** Why the council that was asked returned it; null when it did not. */
    @Nullable
    String returned(Referral referral, WordsReader reader) {
        return reader.writtenAt(referral.toCouncil(), referral.returnedAt())
                .orNull(referral.subject(), referral.returnReason());
    }

    /** The answer in the words of the council that decided, which every answer on the way down carries on. */
    @Nullable
    String answer(Referral referral, WordsReader reader) {
        if (referral.answerText() == null || reader.isEverythingTold(referral.subject())) {
            return reader.orNull(referral.subject(), referral.answerText());
        }
        Referral first = origin.of(referral);
        return reader.writtenAt(first.fromCouncil(), first.createdAt())
                .orNull(referral.subject(), referral.answerText());
    }
}
