package jp.kasane.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.web.persistence.DraftMapper;
import jp.kasane.web.persistence.DraftRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Half-filled forms (下書き), kept on the server so that a closed tab loses nothing and another machine can go on. They
 * belong to the person who typed them, nobody else reads them, and they are forgotten after 30 days.
 */
@Service
public class Drafts {

    public static final int DAYS = 30;

    /** How many of one form are listed. */
    public static final int LISTED = 20;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final DraftMapper drafts;
    private final CurrentTime time;

    Drafts(DraftMapper drafts, CurrentTime time) {
        this.drafts = drafts;
        this.time = time;
    }

    /**
     * @param form which form it is, e.g. {@code casework/intake}; with a record's name where there is one form a record
     * @param content a record of texts, lists and further such records
     * @return false when the form was sent or thrown away in the meantime; nothing is kept then
     */
    @Transactional
    public boolean save(UUID key, String form, Object content, Actor actor) {
        return drafts.save(actor.personId(), key, form, written(content), time.now()) > 0;
    }

    /** The form was sent, or is thrown away: its content is forgotten and cannot be saved again. */
    @Transactional
    public void finish(UUID key, String form, Actor actor) {
        drafts.finish(actor.personId(), key, form, time.now());
    }

    /** The person's own drafts of a form, newest first. */
    @Transactional(readOnly = true)
    public <T> List<Draft<T>> mine(String form, Class<T> type, Actor actor) {
        return drafts.of(actor.personId(), form, oldest(), LISTED).stream()
                .map(row -> draft(row, type))
                .toList();
    }

    @Transactional(readOnly = true)
    public <T> Optional<Draft<T>> find(UUID key, String form, Class<T> type, Actor actor) {
        return drafts.find(actor.personId(), key, form, oldest()).map(row -> draft(row, type));
    }

    /** @return how many were forgotten */
    @Transactional
    public int forgetOld() {
        return drafts.deleteBefore(oldest());
    }

    private OffsetDateTime oldest() {
        return time.now().minusDays(DAYS);
    }

    private static <T> Draft<T> draft(DraftRow row, Class<T> type) {
        try {
            return new Draft<>(row.key(), JSON.readValue(row.content(), type), row.savedAt());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("draft " + row.key(), e);
        }
    }

    private static String written(Object content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
