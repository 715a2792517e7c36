package jp.kasane.privacy.rendition;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the masks with their words. Renditions are written in Japanese, whoever reads them. */
@Configuration(proxyBeanMethods = false)
class RenditionConfiguration {

    @Bean
    Masks masks(MessageSource messages) {
        return new HouseholdMasks(new Wording(
                say(messages, "phone"),
                say(messages, "postal"),
                say(messages, "mail"),
                say(messages, "number"),
                say(messages, "house"),
                say(messages, "building"),
                say(messages, "birth-year"),
                say(messages, "decade"),
                say(messages, "child")));
    }

    private static String say(MessageSource messages, String key) {
        return messages.getMessage("privacy.rendition." + key, null, Locale.JAPANESE);
    }
}
