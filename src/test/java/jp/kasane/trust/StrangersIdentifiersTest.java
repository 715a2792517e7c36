package jp.kasane.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Everybody tries identifiers that are not theirs: of other councils, guessed, in hidden fields, as cursors, versions and
 * keys. Nobody learns a word that is not theirs, nobody changes what is not theirs, and nothing breaks.
 */
@TrustTest
class StrangersIdentifiersTest {

    private static final Logger LOG = LoggerFactory.getLogger(StrangersIdentifiersTest.class);
    private static final long SEED = 20_270_401;
    private static final int REQUESTS = 2_000;
    private static final int MANY = 20_000;

    @Autowired
    ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void nothingIsLearntByTryingOthersIdentifiers() {
        walk(Long.getLong("kasane.trust.seed", SEED), REQUESTS);
    }

    @Test
    @Tag("long")
    void norByTryingForLong() {
        walk(System.nanoTime(), MANY);
    }

    private void walk(long seed, int requests) {
        LOG.info("{} requests with others' identifiers, -Dkasane.trust.seed={}", requests, seed);
        Town town = Town.of(context);
        town.signInAgain();
        Tries tries = new Tries(town, Endpoint.of(mappings), seed);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            Tries.Try next = tries.next();
            Reply reply = town.session(next.who()).ask(next.ask());
            tries.remember(next, reply);
            next.faults(reply, town).forEach(fault -> wrong.add(next + ": " + fault));
        }
        assertThat(wrong).as("seed " + seed).isEmpty();
    }
}
