package jp.kasane.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.kasane.shared.WordPattern;
import jp.kasane.web.persistence.TypedErasureMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what is erased elsewhere out of half-filled forms and out of the memory of answers. */
@Service
public class ErasePast {

    private final TypedErasureMapper typed;

    ErasePast(TypedErasureMapper typed) {
        this.typed = typed;
    }

    /** Drafts about a case or with one of the words: rows with {@code id}, {@code on} and one column per field. */
    @Transactional(readOnly = true)
    public List<Map<String, Object>> drafts(String caseNumber, Collection<String> words) {
        return typed.drafts(caseNumber, WordPattern.anyOf(words));
    }

    /**
     * Removes drafts in which one of the words stands, and the bodies of all kept answers: whose they are cannot be told
     * from an answer. Who repeats a request is told that it was carried out, and does nothing twice. Searches that
     * signed-in people could come back to are forgotten, too.
     */
    @Transactional
    public void of(Collection<String> words) {
        typed.deleteDrafts(WordPattern.anyOf(words));
        answers();
        typed.forgetSearches();
    }

    /**
     * Removes the bodies of all kept answers of the municipality, so that a repeated request shows nothing that may not be
     * shown any more. Who repeats one is told that it was carried out, and does nothing twice.
     */
    @Transactional
    public void answers() {
        typed.forgetAnswers();
    }
}
