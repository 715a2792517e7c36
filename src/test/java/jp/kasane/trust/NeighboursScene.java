package jp.kasane.trust;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.shared.CurrentTime;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.trust.Mark.About;

/** Something to find in the other municipality. */
final class NeighboursScene {

    private static final String CSW = "csw-other-tenant";
    private static final String SECRETARIAT = "secretariat-other-tenant";

    private final Http http;
    private final Scene scene;

    NeighboursScene(Http http, Scene scene) {
        this.http = http;
        this.scene = scene;
    }

    void build() {
        scene.keep("council", "SHARING");
        scene.keep("case", received());
        scene.keep("meeting", planned());
    }

    private String received() {
        Map<String, Object> intake = new HashMap<>(Households.eightyFifty(scene.area));
        intake.put("title", "件名" + scene.mark(About.CASE));
        intake.put("freeText", "訪問した" + scene.mark(About.HOUSEHOLD));
        intake.put(
                "members",
                List.of(Map.of("name", "秘名" + scene.mark(About.HOUSEHOLD), "relation", "本人", "ageBand", 80)));
        return http.post(CSW, intake, "/cases").accepted().text("/number");
    }

    private long planned() {
        Map<String, Object> plan = Map.of(
                "startsAt",
                OffsetDateTime.now(CurrentTime.ZONE).plusDays(2).toString(),
                "minutes",
                60,
                "place",
                "公民館" + scene.mark(About.PLACE));
        return http.post(SECRETARIAT, plan, "/councils/{c}/meetings", "SHARING")
                .accepted()
                .number("/id");
    }
}
