package jp.kasane.retention;

import java.time.LocalDate;
import jp.kasane.engine.NightlyCheck;
import jp.kasane.retention.persistence.DisposalMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.FiscalYear;
import org.springframework.stereotype.Component;

/** Makes the year's disposal list on the first night from April 1 on which something is due. Disposes of nothing. */
@Component
class ListEveryApril implements NightlyCheck {

    private final Disposals disposals;
    private final DisposalMapper made;

    ListEveryApril(Disposals disposals, DisposalMapper made) {
        this.disposals = disposals;
        this.made = made;
    }

    @Override
    public String name() {
        return "disposal list";
    }

    @Override
    public int run(LocalDate today) {
        if (made.madeIn(FiscalYear.of(today).year()) || made.underWay().isPresent()) {
            return 0;
        }
        return disposals.make(Actor.SYSTEM).isPresent() ? 1 : 0;
    }
}
