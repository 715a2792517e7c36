package jp.kasane.privacy.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.kasane.shared.CurrentTime;

/** A meeting that a secretariat holds which may not know the household: every step is sent twice, and judged. */
final class WalkedMeeting {

    /** At the level of statistics no text of a case is shown, so there is none to confirm. */
    private static final String NO_TEXTS = "SYSTEM";

    private final ApiWalk secretariat;
    private final String council;
    private final String path;

    WalkedMeeting(ApiWalk secretariat, String council) {
        this.secretariat = secretariat;
        this.council = council;
        String start = OffsetDateTime.now(CurrentTime.ZONE).plusHours(2).toString();
        JsonNode meeting = secretariat.twice(
                "POST", "/councils/" + council + "/meetings", Map.of("startsAt", start, "minutes", 600));
        this.path = "/meetings/" + meeting.get("id").asText();
    }

    String id() {
        return path.replaceAll(".*/", "");
    }

    /**
     * Puts what waits for the subjects on the agenda, and confirms their texts as they were proposed.
     *
     * @param subjects each as its kind and id, e.g. {@code CASE 7}
     */
    void prepare(Set<String> subjects) {
        JsonNode proposal = secretariat.get(path + "/agenda-proposal");
        List<JsonNode> waiting = Stream.of(proposal.get("items"), proposal.get("leftOver"))
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .map(each -> each.get("item"))
                .filter(item -> subjects.contains(item.get("subjectType").asText() + " "
                        + item.get("subjectId").asText()))
                .toList();
        waiting.stream()
                .filter(item -> item.get("subjectType").asText().equals("CASE") && !NO_TEXTS.equals(council))
                .forEach(item -> confirm(item.get("id").asText()));
        List<Map<String, Long>> items = waiting.stream()
                .map(item -> Map.of("backlogItemId", item.get("id").asLong()))
                .toList();
        step("PUT", "/agenda", Map.of("items", items));
    }

    private void confirm(String item) {
        String rendition = "/councils/" + council + "/backlog/" + item + "/rendition";
        JsonNode proposed = secretariat.get(rendition);
        Map<String, String> texts = new HashMap<>();
        proposed.get("texts")
                .forEach(text -> texts.put(
                        text.get("field").asText(), text.get("proposed").asText()));
        secretariat.twice(
                "POST", rendition, Map.of("version", proposed.get("version").asText(), "texts", texts));
    }

    void open() {
        step("POST", "/convene", Map.of());
        step("POST", "/open", Map.of());
    }

    List<JsonNode> items() {
        return StreamSupport.stream(secretariat.get(path).get("items").spliterator(), false)
                .toList();
    }

    void attendance(long member) {
        step("PUT", "/attendance", Map.of("attendees", List.of(Map.of("personId", member))));
    }

    /** With the secretariat's own words. */
    void conclude(JsonNode item, String type) {
        step(
                "POST",
                "/items/" + item.get("id").asText() + "/conclusion",
                Map.of("type", type, "rationale", "話し合ってそう決めた"));
    }

    void close() {
        step("POST", "/close", Map.of());
    }

    private void step(String method, String step, Object body) {
        secretariat.twice(method, path + step, body);
    }
}
