package jp.kasane.modelling.web;

import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.modelling.ModelFinding;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Findings and people in words. Templates know it as {@code @modelTexts}. */
@Component("modelTexts")
class ModelTexts {

    private final MessageSource messages;
    private final People people;

    ModelTexts(MessageSource messages, People people) {
        this.messages = messages;
        this.people = people;
    }

    public String finding(ModelFinding finding) {
        return text(finding.messageKey(), finding.arguments().toArray());
    }

    /** Name of who did something; the product itself when nobody did. */
    public String person(@Nullable Long id) {
        if (id == null) {
            return text("modelling.person.product");
        }
        return people.find(id).map(Person::name).orElseGet(() -> text("modelling.person.unknown"));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
