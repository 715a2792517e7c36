package jp.kasane.council;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** After the demonstration accounts are open: their seats, and cadences so that meetings can be planned. */
@Component
@Order(20)
@ConditionalOnProperty("kasane.demo.enabled")
class PrepareDemo implements ApplicationRunner {

    private final DemoSeats seats;
    private final AssumedCadences cadences;

    PrepareDemo(DemoSeats seats, AssumedCadences cadences) {
        this.seats = seats;
        this.cadences = cadences;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        cadences.apply();
        seats.give();
    }
}
