package jp.kasane.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.Set;
import jp.kasane.casework.model.SearchText;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.OwnerRights;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The planner itself, with real statistics, must prefer the index for words of two characters. */
@KasaneTest
class TwoCharacterSearchTest {

    private static final int ROWS = 4_000;
    private static final String COMMON = "地区の民生委員から生活の困りごとについて連絡があり訪問した";

    @Autowired
    @Qualifier(OwnerRights.OWNER)
    JdbcTemplate owner;

    @Test
    void aTwoCharacterWordIsFoundThroughTheIndex() {
        owner.execute((Connection connection) -> {
            connection.setAutoCommit(false);
            JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            jdbc.execute("set local kasane.tenant to himi");
            fill(jdbc);
            search(jdbc);
            connection.rollback();
            return ROWS;
        });
    }

    private static void search(JdbcTemplate jdbc) {
        assertThat(plan(jdbc, "casework_with_words", "雪崩")).contains("Bitmap Index Scan on casework_search_all");
        assertThat(plan(jdbc, "casework_with_names", "大浦")).contains("Bitmap Index Scan on casework_search_names");
        jdbc.execute("set local role kasane_app");
        assertThat(jdbc.queryForList("select casework_with_words(?::text[])", Long.class, query("雪崩")))
                .hasSize(4);
    }

    private static void fill(JdbcTemplate jdbc) {
        for (int i = 0; i < ROWS; i++) {
            boolean rare = i % 1_000 == 0;
            String text = SearchText.normalise(COMMON + i + (rare ? "雪崩の心配" : "特記なし"));
            String name = SearchText.normalise((rare ? "大浦" : "仮屋") + Character.toString(0x4E00 + i));
            insert(jdbc, i, name, text);
        }
        jdbc.execute("analyze casework_search");
        jdbc.execute("analyze casework_case");
    }

    private static void insert(JdbcTemplate jdbc, int i, String name, String text) {
        Long id = jdbc.queryForObject("""
                insert into casework_case (number, received_on, received_by, area_code, title, route, topics, fields,
                                           free_text, stated_urgency, grounds, urgency, state)
                values (?, '2026-04-01', 0, 'D01', 't', 'PHONE', '{}', '{OTHER}', '', 'NORMAL', '{}', 'NORMAL',
                        'RECEIVED')
                returning id
                """, Long.class, "1998-%05d".formatted(i));
        jdbc.update(
                "insert into casework_search values (?, ?, ?::text[], ?, ?::text[])",
                id,
                name,
                array(SearchText.grams(name)),
                text,
                array(SearchText.grams(text)));
    }

    /** Of what the function does, with the rights that it has. */
    private static String plan(JdbcTemplate jdbc, String function, String word) {
        String body = jdbc.queryForObject("select prosrc from pg_proc where proname = ?", String.class, function);
        String asked = String.valueOf(body).replace("@> grams", "@> '" + query(word) + "'::text[]");
        jdbc.execute("set local role kasane_search");
        String plan = String.join("\n", jdbc.queryForList("explain " + asked, String.class));
        jdbc.execute("reset role");
        return plan;
    }

    private static String query(String word) {
        return array(SearchText.queryGrams(word));
    }

    private static String array(Set<String> grams) {
        return "{" + String.join(",", grams) + "}";
    }
}
