package jp.kasane.trust;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Everybody asks every endpoint about the objects of one pair of councils, and gets what the policies promise. */
@TrustTest
class RightsMatrixTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void probe() throws Exception {
        long t0 = System.currentTimeMillis();
        Town town = Town.of(context);
        long t1 = System.currentTimeMillis();
        List<Endpoint> endpoints = Endpoint.of(mappings);
        Requests requests = new Requests(endpoints, town, town.own);
        long t2 = System.currentTimeMillis();
        List<String> out = new ArrayList<>();
        out.add(town.own.ids().toString());
        for (Endpoint e : endpoints) {
            if (e.changesSomething() && !e.isRest() && !requests.isFormKnown(e)) {
                out.add("NOFORM " + e);
            }
        }
        List<Endpoint> ordered = new ArrayList<>(endpoints);
        // what ends a session or a token comes last
        ordered.sort(java.util.Comparator.comparing(e -> e.pattern().contains("/me/") && e.changesSomething()));
        int n = 0;
        for (Expectation wished : List.of(Expectation.SIGN_IN, Expectation.ERROR, Expectation.NO, Expectation.YES)) {
            for (Endpoint e : ordered) {
                Ask ask = requests.of(e);
                for (Persona p : town.personas) {
                    if (Expectation.of(e, p) != wished) {
                        continue;
                    }
                    Reply r = town.session(p).ask(ask);
                    n++;
                    if (!wished.fits(r.fate())) {
                        out.add(wished + " " + r.fate() + " " + r.status() + " | " + p + " | " + e + " " + e.policies()
                                + " | " + ask + " | " + r.brief());
                    }
                    List<Mark> leaked = Knowledge.leaks(r, p, town);
                    if (!leaked.isEmpty()) {
                        out.add("LEAK " + r.status() + " | " + p + " | " + e + " " + leaked);
                    }
                }
            }
        }
        long t3 = System.currentTimeMillis();
        out.add("town " + (t1 - t0) + " forms " + (t2 - t1) + " requests " + n + " in " + (t3 - t2));
        Files.write(Path.of("target/matrix.txt"), out);
    }
}
