package jp.kasane.durability;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kasane.shared.CurrentTime;

/** What people do while the server may die at any moment. One turn is a few requests that belong together. */
final class OfficeWork {

    private final Load load;

    OfficeWork(Load load) {
        this.load = load;
    }

    /** A case is taken in and assessed. */
    void takeCaseIn(String area) throws IOException, InterruptedException {
        JsonNode received = load.post("csw", "/cases", intake(area));
        load.post("csw", "/cases/" + received.get("number").asText() + "/assessment", assessment());
    }

    /** A whole meeting; everything that waits is concluded as not solvable here, then every proposal is confirmed. */
    void holdMeeting(String council) throws IOException, InterruptedException {
        Map<String, Object> plan = Map.of(
                "startsAt", OffsetDateTime.now(CurrentTime.ZONE).plusHours(1).toString(), "minutes", 240);
        String meeting = "/meetings/"
                + load.post("jimu", "/councils/" + council + "/meetings", plan)
                        .path("id")
                        .asLong();
        load.put("jimu", meeting + "/agenda", Map.of("items", agenda(meeting)));
        load.post("jimu", meeting + "/convene", Map.of());
        load.post("jimu", meeting + "/open", Map.of());
        for (JsonNode item : load.get("jimu", meeting).path("items")) {
            load.post("jimu", meeting + "/items/" + item.get("id").asLong() + "/conclusion", conclusion(item));
        }
        load.post("jimu", meeting + "/close", Map.of());
        load.post("gicho", meeting + "/minutes/approve", Map.of());
    }

    /** The secretariat confirms, accepts and acknowledges whatever is open. */
    void workThroughTasks() throws IOException, InterruptedException {
        for (JsonNode task : load.get("jimu", "/tasks?limit=200").path("items")) {
            long subject = task.at("/subject/id").asLong();
            switch (task.get("definitionKey").asText()) {
                case "UserTask_ConfirmProposal" ->
                    load.post("jimu", "/cases/" + task.get("businessKey").asText() + "/proposal/confirm", Map.of());
                case "UserTask_AcceptReferral" -> load.post("jimu", "/referrals/" + subject + "/accept", Map.of());
                case "UserTask_AcknowledgeAnswer" ->
                    load.post("jimu", "/referrals/" + subject + "/acknowledge", Map.of());
                default -> {
                    // other tasks are not part of this load
                }
            }
        }
    }

    private List<Map<String, Object>> agenda(String meeting) throws IOException, InterruptedException {
        List<Map<String, Object>> items = new ArrayList<>();
        for (JsonNode each : load.get("jimu", meeting + "/agenda-proposal").path("items")) {
            items.add(Map.of("backlogItemId", each.at("/item/id").asLong()));
        }
        return items;
    }

    private static Map<String, Object> conclusion(JsonNode item) {
        String fitting = item.path("fittingConclusions").toString();
        if (fitting.contains("SUPPORT_NOT_FOUND")) {
            boolean solved = item.get("id").asLong() % 3 == 0;
            return Map.of("type", solved ? "SUPPORT_FOUND" : "SUPPORT_NOT_FOUND", "rationale", "協議した");
        }
        return Map.of("type", fitting.contains("NOTED") ? "NOTED" : "CONTINUED", "rationale", "了承した");
    }

    private static Map<String, Object> intake(String area) {
        return Map.of(
                "receivedOn",
                LocalDate.now(CurrentTime.ZONE).toString(),
                "areaCode",
                area,
                "title",
                "負荷 " + UUID.randomUUID(),
                "route",
                "PHONE",
                "topics",
                List.of("99"),
                "fields",
                List.of("OTHER"),
                "freeText",
                "",
                "statedUrgency",
                "NORMAL",
                "members",
                List.of(Map.of("name", "負荷 太郎", "relation", "本人", "ageBand", 70)));
    }

    private static Map<String, Object> assessment() {
        return Map.of(
                "fields", List.of("OTHER"), "problems", List.of("99"), "grounds", List.of(), "statedUrgency", "NORMAL");
    }
}
