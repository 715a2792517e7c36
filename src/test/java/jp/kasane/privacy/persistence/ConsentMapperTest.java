package jp.kasane.privacy.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import jp.kasane.privacy.NewConsent;
import jp.kasane.privacy.Use;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@KasaneTest
@Transactional
class ConsentMapperTest {

    private static final long MEMBER = 9_000_000_001L;
    private static final LocalDate GIVEN = LocalDate.of(2026, 5, 1);
    private static final OffsetDateTime RECORDED = OffsetDateTime.parse("2026-05-02T10:00:00+09:00");

    @Autowired
    ConsentMapper consents;

    @Test
    void aConsentComesBackAsRecorded() {
        give(Set.of("D07", "B2"), Set.of("ALL"));

        assertThat(consents.of(Set.of(MEMBER))).singleElement().satisfies(c -> {
            assertThat(c.recipients()).containsExactly("B2", "D07");
            assertThat(c.givenOn()).isEqualTo(GIVEN);
            assertThat(c.withdrawnOn()).isNull();
        });
    }

    @Test
    void itCoversItsRecipientsFromWhenItWasRecordedUntilItsLastDay() {
        give(Set.of("D07"), Set.of("IDENTITY", "HEALTH"));

        assertThat(covers("D07", RECORDED)).isTrue();
        assertThat(covers("D07", RECORDED.minusSeconds(1))).isFalse();
        assertThat(covers("D08", RECORDED)).isFalse();
        assertThat(covers("D07", OffsetDateTime.parse("2027-04-30T23:00:00+09:00")))
                .isTrue();
        assertThat(covers("D07", OffsetDateTime.parse("2027-05-01T00:00:00+09:00")))
                .isFalse();
    }

    @Test
    void withoutIdentityItNamesNobody() {
        give(Set.of("ALL"), Set.of("HEALTH"));

        assertThat(covers("D07", RECORDED)).isFalse();
    }

    @Test
    void itsPurposesMustHoldWhatTheCouncilLooksFor() {
        give(Set.of("D07"), Set.of("ALL"));

        assertThat(covers("D07", RECORDED, Use.FOLLOW_UP.purposes(false))).isTrue();
        assertThat(covers("D07", RECORDED, Set.of("MONITORING", "REFERRAL"))).isFalse();
    }

    @Test
    void aWithdrawalEndsItOnceAndLeavesThePastAsItWas() {
        long id = give(Set.of("ALL"), Set.of("ALL"));
        OffsetDateTime withdrawn = RECORDED.plusDays(3);

        assertThat(consents.withdraw(id, GIVEN.plusDays(3), withdrawn, 3, null)).isOne();
        assertThat(consents.withdraw(id, GIVEN.plusDays(4), withdrawn, 3, null)).isZero();

        assertThat(covers("D07", withdrawn.minusSeconds(1))).isTrue();
        assertThat(covers("D07", withdrawn)).isFalse();
    }

    private long give(Set<String> recipients, Set<String> items) {
        NewConsent consent = new NewConsent(
                MEMBER,
                "SELF",
                null,
                "WRITTEN",
                "同意書",
                "1",
                Set.of("SUPPORT"),
                recipients,
                items,
                null,
                GIVEN,
                GIVEN.plusYears(1).minusDays(1));
        return consents.insert(consent, RECORDED, 3);
    }

    private boolean covers(String council, OffsetDateTime at) {
        return covers(council, at, Use.DELIBERATION.purposes(false));
    }

    private boolean covers(String council, OffsetDateTime at, Set<String> purposes) {
        return !consents.covering(Set.of(MEMBER), council, at.toLocalDate(), at, purposes)
                .isEmpty();
    }
}
