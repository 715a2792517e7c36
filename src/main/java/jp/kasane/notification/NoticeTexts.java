package jp.kasane.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import jp.kasane.council.Councils;
import jp.kasane.notification.model.Notice;
import jp.kasane.shared.JapaneseDates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words a notice. Councils go by their name; nobody is named. */
@Component
public class NoticeTexts {
    private static final TypeReference<Map<String, String>> PARAMS = new TypeReference<>() {};

    private final MessageSource messages;
    private final Councils councils;
    private final NarrowedCases narrowed;
    private final ObjectMapper json;

    NoticeTexts(MessageSource messages, Councils councils, NarrowedCases narrowed, ObjectMapper json) {
        this.messages = messages;
        this.councils = councils;
        this.narrowed = narrowed;
        this.json = json;
    }

    public String of(Notice notice, Locale locale) {
        String text = messages.getMessage("notification.kind." + notice.kind(), null, locale);
        for (Map.Entry<String, String> param : params(notice).entrySet()) {
            text = text.replace("{" + param.getKey() + "}", value(param, locale));
        }
        return text.replace(
                "{" + NarrowedCases.SUBJECT + "}", messages.getMessage("notification.subject.closed", null, locale));
    }

    /** The codes, for programs; without the number of a case that is closed to whom it was sent. */
    public Map<String, String> params(Notice notice) {
        try {
            return narrowed.told(notice, json.readValue(notice.params(), PARAMS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("notice " + notice.id() + " has broken parameters", e);
        }
    }

    private String value(Map.Entry<String, String> param, Locale locale) {
        return switch (param.getKey()) {
            case "council" -> councils.get(param.getValue()).name();
            case "on" -> day(param.getValue(), locale);
            default -> param.getValue();
        };
    }

    private static String day(String iso, Locale locale) {
        return Locale.JAPANESE.getLanguage().equals(locale.getLanguage())
                ? JapaneseDates.format(LocalDate.parse(iso))
                : iso;
    }
}
