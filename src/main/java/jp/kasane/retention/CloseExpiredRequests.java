package jp.kasane.retention;

import java.time.LocalDate;
import jp.kasane.engine.NightlyCheck;
import jp.kasane.retention.persistence.RequestMapper;
import org.springframework.stereotype.Component;

/** Thirty days after the decision the file is not made any more. */
@Component
class CloseExpiredRequests implements NightlyCheck {

    private final RequestMapper requests;

    CloseExpiredRequests(RequestMapper requests) {
        this.requests = requests;
    }

    @Override
    public String name() {
        return "disclosure requests";
    }

    @Override
    public int run(LocalDate today) {
        int closed = requests.closeExpired(today);
        requests.forgetDecidedOfClosed();
        return closed;
    }
}
