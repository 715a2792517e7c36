package jp.kasane.prefecture.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kasane.testing.KasaneTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases that no council has had yet are counted once for two tables. */
@KasaneTest
class FiguresMapperTest {

    private static final LocalDate DAY = LocalDate.of(1987, 5, 1);

    @Autowired
    FiguresMapper mapper;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void whatNoCouncilHasHadYetIsReceivedWhateverItsProcessDid() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            add(1, "RECEIVED", null);
            add(2, "IN_DELIBERATION", null);
            add(3, "CLOSED", null);
            add(4, "CLOSED", "CORE");
            add(5, "MONITORING", "AREA");

            assertThat(counted("STATE")).isEqualTo(Map.of("RECEIVED", 3, "CLOSED", 1, "MONITORING", 1));
            assertThat(counted("LAYER")).isEqualTo(Map.of("NONE", 3, "CORE", 1, "AREA", 1));
            assertThat(counted("FIELD")).isEqualTo(Map.of("ELDERLY", 5, "OTHER", 5));
        });
    }

    private Map<String, Integer> counted(String measure) {
        List<MunicipalCount> all = mapper.counts(DAY.minusDays(1), DAY, DAY);
        return all.stream()
                .filter(each -> each.measure().equals(measure))
                .collect(Collectors.toMap(MunicipalCount::code, MunicipalCount::count));
    }

    private void add(int number, String state, @Nullable String layer) {
        jdbc.update(
                "INSERT INTO kasane.casework_case (number, received_on, received_by, area_code, title, route, topics,"
                        + " fields, free_text, stated_urgency, grounds, urgency, state, layer, closed_on)"
                        + " VALUES (?, ?, 0, 'D01', 't', 'PHONE', '{}', '{ELDERLY,OTHER}', '', 'NORMAL', '{}',"
                        + " 'NORMAL', ?, ?, ?)",
                "1987-%05d".formatted(number),
                DAY,
                state,
                layer,
                state.equals("CLOSED") ? DAY : null);
    }
}
