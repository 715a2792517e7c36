package jp.kasane.casework.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import jp.kasane.privacy.ConsentDocument;
import jp.kasane.privacy.ConsentDocuments;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.page.DatesInWords;
import jp.kasane.web.page.Option;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The documents of which one is chosen when a consent is written down: those of the register, and before it holds any
 * the one that is usual. Nobody types a title or a version.
 */
@Component
class ExplainedDocuments {

    private static final String USUAL = "USUAL";

    private final ConsentDocuments register;
    private final DatesInWords dates;
    private final MessageSource messages;
    private final CurrentTime time;

    ExplainedDocuments(ConsentDocuments register, DatesInWords dates, MessageSource messages, CurrentTime time) {
        this.register = register;
        this.dates = dates;
        this.messages = messages;
        this.time = time;
    }

    /** A version of a document that was explained. */
    record Explained(String title, String version) {}

    public boolean isRegisterEmpty() {
        return register.all().isEmpty();
    }

    /** By title, the newest version first. */
    public List<Option> options() {
        List<ConsentDocument> all = register.all();
        return all.isEmpty()
                ? List.of(new Option(USUAL, text("casework.page.documents.choice.usual", usual())))
                : all.stream().map(this::option).toList();
    }

    /** What is chosen on a fresh sheet: the version that came into force last. */
    String fresh() {
        LocalDate today = time.today();
        return register.all().stream()
                .filter(each -> !each.validFrom().isAfter(today))
                .max(Comparator.comparing(ConsentDocument::validFrom).thenComparing(ConsentDocument::id))
                .map(each -> String.valueOf(each.id()))
                .orElse(isRegisterEmpty() ? USUAL : "");
    }

    /** @throws ProblemException INVALID when that is not to be chosen any more */
    Explained of(String choice) {
        List<ConsentDocument> all = register.all();
        if (all.isEmpty() && choice.equals(USUAL)) {
            return new Explained(usual(), "1");
        }
        return all.stream()
                .filter(each -> String.valueOf(each.id()).equals(choice))
                .map(each -> new Explained(each.title(), each.version()))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("document", "casework.page.need.document"));
    }

    private Option option(ConsentDocument each) {
        String label =
                text("casework.page.documents.choice", each.title(), each.version(), dates.date(each.validFrom()));
        return new Option(String.valueOf(each.id()), label);
    }

    private String usual() {
        return messages.getMessage("casework.page.consent.usual-document", null, Locale.JAPANESE);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
