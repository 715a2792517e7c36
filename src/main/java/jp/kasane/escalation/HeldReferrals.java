package jp.kasane.escalation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import jp.kasane.escalation.persistence.ReferralMapper;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Referrals that carry a case or an issue, and what came of them, as they go into the file of a disclosure request. */
@Service
public class HeldReferrals {

    private final ReferralMapper referrals;
    private final HeldCarried carried;

    HeldReferrals(ReferralMapper referrals, HeldCarried carried) {
        this.referrals = referrals;
        this.carried = carried;
    }

    /** @param person by what the person can be recognised in texts of meetings */
    @Transactional(readOnly = true)
    public List<HeldRecord> of(Subject subject, Collection<String> person) {
        return referrals.ofSubject(subject).stream()
                .flatMap(referral ->
                        Stream.concat(Stream.of(held(referral)), carried.of(referral.id(), person).stream()))
                .toList();
    }

    private static HeldRecord held(Referral referral) {
        return HeldRecord.of("REFERRAL", referral.id())
                .on(day(referral.createdAt()))
                .own("fromCouncil", referral.fromCouncil())
                .own("toCouncil", referral.toCouncil())
                .own("referralKind", referral.kind())
                .own("state", referral.status())
                .words("returnReason", referral.returnReason())
                .words("answerText", referral.answerText());
    }

    private static @Nullable LocalDate day(@Nullable OffsetDateTime at) {
        return at == null ? null : at.atZoneSameInstant(CurrentTime.ZONE).toLocalDate();
    }
}
