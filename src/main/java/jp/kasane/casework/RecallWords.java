package jp.kasane.casework;

import java.util.List;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Component;

/** What was done after a withdrawal, as far as whoever reads it may see the case now. */
@Component
class RecallWords {

    private final CaseWords words;
    private final AuthorsWords authors;

    RecallWords(CaseWords words, AuthorsWords authors) {
        this.words = words;
        this.authors = authors;
    }

    List<Recall> told(List<Recall> recalls, Actor actor) {
        WordsReader reader = words.forViewer(actor);
        return recalls.stream().map(recall -> told(recall, reader)).toList();
    }

    private Recall told(Recall recall, WordsReader reader) {
        WordsReader written = authors.of(reader, recall.councilCode(), recall.doneBy(), recall.doneAt());
        return recall.worded(written.orNull(Subject.ofCase(recall.caseId()), recall.result()));
    }
}
