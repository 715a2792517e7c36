package jp.kasane.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.kasane.casework.model.SearchText;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** The planner itself, with real statistics, must prefer the index for words of two characters. */
@KasaneTest
@Transactional
class TwoCharacterSearchTest {

    private static final int ROWS = 4_000;
    private static final String COMMON = "地区の民生委員から生活の困りごとについて連絡があり訪問した";

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aTwoCharacterWordIsFoundThroughTheIndex() {
        fill();

        assertThat(plan("all_grams", "雪崩")).contains("Bitmap Index Scan on casework_search_all");
        assertThat(plan("name_grams", "大浦")).contains("Bitmap Index Scan on casework_search_names");
        assertThat(count("all_grams", "雪崩")).isEqualTo(4);
    }

    private void fill() {
        for (int i = 0; i < ROWS; i++) {
            boolean rare = i % 1_000 == 0;
            String text = SearchText.normalise(COMMON + i + (rare ? "雪崩の心配" : "特記なし"));
            String name = SearchText.normalise((rare ? "大浦" : "仮屋") + Character.toString(0x4E00 + i));
            insert(i, name, text);
        }
        jdbc.execute("analyze casework_search");
        jdbc.execute("analyze casework_case");
    }

    private void insert(int i, String name, String text) {
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

    private String plan(String column, String word) {
        List<String> lines = jdbc.queryForList("explain " + select("c.id", column), String.class, query(word));
        return String.join("\n", lines);
    }

    private Integer count(String column, String word) {
        return jdbc.queryForObject(
                "select count(*) from (" + select("c.id", column) + ") found", Integer.class, query(word));
    }

    /** As the mapper asks it. */
    private static String select(String columns, String grams) {
        return "select " + columns + " from casework_case c join casework_search s on s.case_id = c.id where s." + grams
                + " @> ?::text[] order by c.id desc limit 51";
    }

    private static String query(String word) {
        return array(SearchText.queryGrams(word));
    }

    private static String array(Set<String> grams) {
        return "{" + String.join(",", grams) + "}";
    }
}
