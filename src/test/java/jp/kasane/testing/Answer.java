package jp.kasane.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.http.HttpHeaders;

/** What Kasane answered over HTTP; a missing body is a missing node. */
public record Answer(int status, HttpHeaders headers, JsonNode body) {

    /** The same, after making sure that the request was carried out. */
    public Answer accepted() {
        assertThat(status).as(body.toPrettyString()).isBetween(200, 299);
        return this;
    }

    /** @param pointer JSON pointer, e.g. {@code /council/code} */
    public String text(String pointer) {
        return body.at(pointer).asText();
    }

    public long number(String pointer) {
        assertThat(body.at(pointer).isNumber())
                .as(pointer + " of " + body.toPrettyString())
                .isTrue();
        return body.at(pointer).asLong();
    }

    public List<JsonNode> list(String pointer) {
        return elements(body.at(pointer));
    }

    public static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
