package jp.kasane.casework;

import jp.kasane.council.LegalModeChanged;
import jp.kasane.council.SeatTermEnded;
import jp.kasane.council.SeatsChanged;
import jp.kasane.identity.BelongingChanged;
import jp.kasane.privacy.ConsentWithdrawn;
import jp.kasane.web.ErasePast;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Answers that are kept for repeated requests were told on the legal basis of their day. As soon as that basis is gone
 * they are repeated to nobody, in the transaction in which it goes: a withdrawal takes effect at once, everywhere. What ends
 * by its date ends them, too: no answer that showed records is repeated on another day. A seat
 * without a duty of secrecy that is filled lowers what lies before its council, too.
 */
@Component
class ForgetAnswers {

    private final ErasePast past;

    ForgetAnswers(ErasePast past) {
        this.past = past;
    }

    @EventListener({
        ConsentWithdrawn.class,
        DisclosureBasisChanged.class,
        LegalModeChanged.class,
        SeatTermEnded.class,
        SeatsChanged.class,
        AdmissionNarrowed.class,
        BelongingChanged.class,
        CaseHandedOver.class
    })
    void forget() {
        past.answers();
    }
}
