package jp.kasane.modelling.web;

import java.util.Locale;
import java.util.stream.Collectors;
import jp.kasane.modelling.merging.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Elements of processes and what is said about them, in words. Templates know it as {@code @drawTexts}. */
@Component("drawTexts")
class DrawTexts {

    private static final int LONGEST = 200;

    private final MessageSource messages;

    DrawTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** @param trait as merging names it */
    public String trait(String trait) {
        String name = trait.substring(trait.lastIndexOf('|') + 1);
        Locale locale = LocaleContextHolder.getLocale();
        String other = messages.getMessage("modelling.draw.trait.other", new Object[] {name}, locale);
        return text("modelling.draw.trait." + name, other);
    }

    /** @param kind as BPMN names it */
    public String kind(String kind) {
        return text("modelling.draw.kind." + kind, kind);
    }

    public String traits(Change change) {
        return change.traits().stream().map(this::trait).distinct().collect(Collectors.joining("、"));
    }

    /** A value, shortened; a dash when there is none. */
    public String value(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return "－";
        }
        String plain = value.strip().replaceFirst("^(documentation|text): ", "");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }

    private String text(String key, String otherwise) {
        return String.valueOf(messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale()));
    }
}
