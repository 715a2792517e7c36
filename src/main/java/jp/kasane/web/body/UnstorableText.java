package jp.kasane.web.body;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A text that PostgreSQL cannot keep: it holds U+0000 or half of a surrogate pair. */
public class UnstorableText extends JsonMappingException {

    UnstorableText(JsonParser parser) {
        super(parser, "text holds U+0000 or an unpaired surrogate");
    }
}
