package jp.kasane.escalation.web;

import jp.kasane.casework.CaseWords;
import jp.kasane.casework.WordsReader;
import jp.kasane.web.Caller;
import org.springframework.stereotype.Component;

/** What people wrote about a case on its way, as far as whoever asks may see the case. */
@Component
class ViewersWords {

    private final CaseWords words;
    private final Caller caller;

    ViewersWords(CaseWords words, Caller caller) {
        this.words = words;
        this.caller = caller;
    }

    WordsReader reader() {
        return words.forViewer(caller.actor());
    }
}
