package jp.kasane.web.body;

import com.fasterxml.jackson.core.JsonProcessingException;

/** A JSON body, or a part of one, that does not have the shape the call takes. */
public class UnreadableBody extends RuntimeException {

    public UnreadableBody(JsonProcessingException cause) {
        super(cause);
    }
}
