package jp.kasane.modelling.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportLineTest {

    private static MigrationInstance of(Long caseId, String key) {
        return new MigrationInstance(1, 2, "i", key, caseId, InstanceState.REFUSED, "no-place", "UserTask_X", 0, null);
    }

    @Test
    void aCaseIsNamedOnlyToThoseWhoMaySeeIt() {
        assertThat(ReportLine.of(of(7L, "2026-00007"), Set.of(7L)).number()).isEqualTo("2026-00007");
        ReportLine hidden = ReportLine.of(of(7L, "2026-00007"), Set.of(8L));
        assertThat(hidden.number()).isNull();
        assertThat(hidden.isCase()).isTrue();
        assertThat(hidden.state()).isEqualTo(InstanceState.REFUSED);
        assertThat(hidden.reason()).isNull();
        assertThat(hidden.place()).isNull();
    }

    @Test
    void whatIsAboutNoCaseIsNamedToEveryAdministrator() {
        ReportLine meeting = ReportLine.of(of(null, "M-3"), Set.of());
        assertThat(meeting.number()).isEqualTo("M-3");
        assertThat(meeting.isCase()).isFalse();
    }
}
