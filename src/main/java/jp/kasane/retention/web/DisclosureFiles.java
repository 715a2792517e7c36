package jp.kasane.retention.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.kasane.retention.DisclosedRecord;
import jp.kasane.retention.DisclosureRequest;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.JapaneseDates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes the file of a disclosure request: structured for programs, readable and made for paper for people. */
@Component
class DisclosureFiles {

    private final ObjectMapper json;
    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final CodesInWords words;
    private final CurrentTime time;

    DisclosureFiles(
            ObjectMapper json,
            ITemplateEngine templates,
            MessageSource messages,
            CodesInWords words,
            CurrentTime time) {
        this.json = json;
        this.templates = templates;
        this.messages = messages;
        this.words = words;
        this.time = time;
    }

    String json(DisclosureRequest request, List<DisclosedRecord> records) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("law", "個人情報の保護に関する法律 第76条");
        file.put("request", request.number());
        file.put("receivedOn", request.receivedOn().toString());
        file.put("madeOn", time.today().toString());
        file.put("records", records.stream().map(this::asMap).toList());
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(file);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a disclosure cannot be written as JSON", e);
        }
    }

    String html(DisclosureRequest request, List<DisclosedRecord> records) {
        Context context = new Context(Locale.JAPANESE);
        context.setVariable("number", request.number());
        context.setVariable("receivedOn", JapaneseDates.format(request.receivedOn()));
        context.setVariable("madeOn", JapaneseDates.format(time.today()));
        context.setVariable("records", records.stream().map(this::asMap).toList());
        return templates.process("retention/disclosure-file", context);
    }

    private Map<String, Object> asMap(DisclosedRecord record) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("record", record.key());
        map.put("kind", word("retention.held." + record.kind()));
        map.put("on", record.on() == null ? null : JapaneseDates.format(record.on()));
        map.put("leftOut", record.ground() == null ? null : word("retention.ground." + record.ground()));
        map.put(
                "fields",
                record.fields().stream()
                        .map(field -> {
                            Map<String, Object> told = new LinkedHashMap<>();
                            told.put("name", word("retention.field." + field.name()));
                            told.put("text", words.of(field, Locale.JAPANESE));
                            told.put("masked", field.masked());
                            return told;
                        })
                        .toList());
        return map;
    }

    private @Nullable String word(String key) {
        return messages.getMessage(key, null, key, Locale.JAPANESE);
    }
}
