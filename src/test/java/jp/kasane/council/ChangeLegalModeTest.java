package jp.kasane.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@KasaneTest
@Transactional
class ChangeLegalModeTest {

    @Autowired
    ChangeLegalMode change;

    @Autowired
    Councils councils;

    @Autowired
    CurrentTime time;

    @Test
    void theFormerBasisEndsTheDayBeforeAndStaysOnRecord() {
        LocalDate from = time.today().plusDays(10);
        change.change("D21", "ART106_6", from, "要綱の改正による", Actor.SYSTEM);

        assertThat(councils.legalMode("D21", from.minusDays(1))).isEqualTo("ANONYMISED_OR_CONSENT");
        assertThat(councils.legalMode("D21", from)).isEqualTo("ART106_6");
        List<LegalMode> history = councils.legalModes("D21");
        assertThat(history.get(history.size() - 2).validUntil()).isEqualTo(from.minusDays(1));
        assertThat(history.get(history.size() - 1).validUntil()).isNull();
    }

    @Test
    void fromTodayItCountsAtOnce() {
        change.change("D21", "NONE_OR_ANONYMISED", time.today(), "位置づけの見直し", Actor.SYSTEM);

        assertThat(councils.legalMode("D21", time.today())).isEqualTo("NONE_OR_ANONYMISED");
    }

    @Test
    void unknownPastOverlappingAndUnexplainedChangesAreRefused() {
        LocalDate today = time.today();
        assertThatThrownBy(() -> change.change("D21", "MAYBE", today, "理由", Actor.SYSTEM))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("council.legal.unknown");
        assertThatThrownBy(() -> change.change("D21", "ART106_6", today.minusDays(1), "理由", Actor.SYSTEM))
                .hasMessageContaining("council.legal.past");
        assertThatThrownBy(() -> change.change("D21", "ART106_6", today, " ", Actor.SYSTEM))
                .hasMessageContaining("council.legal.reason");
        change.change("D21", "ART106_6", today.plusDays(5), "理由", Actor.SYSTEM);
        assertThatThrownBy(() -> change.change("D21", "CONSENT", today.plusDays(5), "理由", Actor.SYSTEM))
                .hasMessageContaining("council.legal.later");
    }
}
