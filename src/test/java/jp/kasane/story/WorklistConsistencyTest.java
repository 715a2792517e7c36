package jp.kasane.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.kasane.testing.Answer;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.testing.StoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The worklist is the engine's open user tasks, row by row, after every step. */
@StoryTest
class WorklistConsistencyTest {

    private static final String OF_THE_ENGINE = """
            SELECT t.id_ AS task, t.task_def_key_ AS definition, t.name_ AS name, t.due_date_ AS due,
                   t.assignee_ AS assignee, string_agg(l.group_id_, ',') AS groups
            FROM engine.act_ru_task t
            LEFT JOIN engine.act_ru_identitylink l ON l.task_id_ = t.id_ AND l.type_ = 'candidate'
            GROUP BY t.id_, t.task_def_key_, t.name_, t.due_date_, t.assignee_ ORDER BY t.id_
            """;
    private static final String OF_THE_WORKLIST = """
            SELECT task_id AS task, definition_key AS definition, name, due_at::timestamp AS due,
                   assignee_id::text AS assignee, candidate_group AS groups
            FROM kasane.worklist_task ORDER BY task_id
            """;

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    private Http http;
    private KasaneClient kasane;

    @BeforeEach
    void signIn() {
        http = new Http(port);
        kasane = new KasaneClient(http);
    }

    @Test
    void worklistEqualsTheEnginesTasksAfterEveryStep() {
        String number = kasane.receiveCase(Households.eightyFifty("D05"));
        long caseId = kasane.caseId(number);
        bothAgree();
        kasane.assess(number, Households.assessment());
        bothAgree();
        long meeting = kasane.openMeetingOn(caseId, "D05");
        bothAgree();
        kasane.conclude(meeting, Households.conclusion("SUPPORT_NOT_FOUND", "地区では見つからない"));
        kasane.close(meeting);
        bothAgree();
        kasane.approveMinutes(meeting);
        kasane.confirmProposal(number);
        bothAgree();
    }

    @Test
    void claimingAndGivingBackChangesBoth() {
        String number = kasane.receiveCase(Households.eightyFifty("D05"));
        String task = kasane.task("csw", number, "UserTask_AssessCase")
                .orElseThrow()
                .get("id")
                .asText();

        http.post("csw", Map.of(), "/tasks/{t}/claim", task).accepted();
        assertThat(kasane.task("csw", number, "UserTask_AssessCase")
                        .orElseThrow()
                        .get("assigneeId")
                        .asLong())
                .isEqualTo(kasane.personId("csw"));
        bothAgree();
        http.post("csw", Map.of(), "/tasks/{t}/give-back", task).accepted();
        bothAgree();
    }

    @Test
    void pagesShowEveryTaskOfTheGroupOnceThoseDueFirstOnTop() {
        for (int i = 0; i < 5; i++) {
            kasane.receiveCase(Households.eightyFifty("D05"));
        }
        List<JsonNode> paged = pagesOfTwo("csw");

        assertThat(paged).extracting(task -> task.get("id").asText()).doesNotHaveDuplicates();
        assertThat(paged)
                .extracting(task -> task.get("id").asText())
                .containsExactlyInAnyOrderElementsOf(database.queryForList(
                        "SELECT task_id FROM kasane.worklist_task"
                                + " WHERE candidate_group = 'CSW' AND assignee_id IS NULL OR assignee_id = ?",
                        String.class,
                        kasane.personId("csw")));
        assertThat(paged).extracting(WorklistConsistencyTest::due).isSorted();
    }

    private List<JsonNode> pagesOfTwo(String login) {
        List<JsonNode> all = new ArrayList<>();
        Answer page = http.get(login, "/tasks?limit=2").accepted();
        all.addAll(page.list("/items"));
        while (page.body().path("next").isTextual()) {
            page = http.get(login, "/tasks?limit=2&after={a}", page.text("/next"))
                    .accepted();
            assertThat(page.list("/items")).hasSizeBetween(1, 2);
            all.addAll(page.list("/items"));
        }
        return all;
    }

    private static String due(JsonNode task) {
        return task.path("dueAt").isTextual() ? task.get("dueAt").asText() : "9999";
    }

    private void bothAgree() {
        List<Map<String, Object>> ofTheEngine = database.queryForList(OF_THE_ENGINE);
        assertThat(ofTheEngine).isNotEmpty();
        assertThat(database.queryForList(OF_THE_WORKLIST)).isEqualTo(ofTheEngine);
    }
}
