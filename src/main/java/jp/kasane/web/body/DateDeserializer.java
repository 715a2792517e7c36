package jp.kasane.web.body;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import jp.kasane.shared.JapaneseDates;
import org.springframework.boot.jackson.JsonComponent;

/** Takes dates as ISO or 和暦: {@code 2026-04-10}, {@code 令和8年4月10日}, {@code R8.4.10}. */
@JsonComponent
class DateDeserializer extends StdScalarDeserializer<LocalDate> {

    DateDeserializer() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        try {
            return JapaneseDates.parse(parser.getText());
        } catch (DateTimeException e) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getText(), "no date");
        }
    }
}
