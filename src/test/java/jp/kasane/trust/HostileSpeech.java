package jp.kasane.trust;

import static java.util.stream.Collectors.partitioningBy;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import jp.kasane.access.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;

/**
 * Whatever is typed into whichever field is kept as it is, or refused in words that name the field; and shown harmless.
 * All fields of a form or body are filled with a text each at once. What is refused is taken back and the rest sent
 * again, until it is accepted; what was already done to an object is tried with a fresh one.
 */
final class HostileSpeech {

    private static final Logger LOG = LoggerFactory.getLogger(HostileSpeech.class);

    /** Rounds after which every text field took some text. */
    private static final int LEARNING = 20;

    private final Town town;
    private final List<Endpoint> endpoints;
    private final Requests requests;
    private final FreshObjects fresh;

    private final Spoken spoken = new Spoken();
    private final Shown shown = new Shown(spoken);
    private final Deal deal = new Deal();
    private final Heard heard = new Heard();
    private final KeptTexts kept;
    private final TownBefore before;
    private final Tour tour;
    private final Map<String, String> wrong = new ConcurrentSkipListMap<>();
    private final Set<String> texts = new HashSet<>();
    private final Set<String> notTaken = new TreeSet<>();
    private final Map<String, Integer> fates = new TreeMap<>();
    private int times;

    HostileSpeech(ApplicationContext context, Town town, List<Endpoint> endpoints) {
        this.town = town;
        this.endpoints = endpoints;
        this.requests = new Requests(endpoints, town, town.other, SeenPages.of(town, endpoints, town.other));
        this.fresh = new FreshObjects(context, town);
        this.kept = new KeptTexts(context, spoken);
        this.before = TownBefore.remember(context);
        this.tour = new Tour(this, town, endpoints);
    }

    /**
     * Says one text to each field in each round, looks at what is kept and shown, and brings the town back to where it was.
     *
     * @param to round before which it ends
     */
    Map<String, String> wrong(int from, int to) {
        Map<Endpoint, List<TextField>> fields = TextFields.of(endpoints, requests);
        fields.values().forEach(heard::expect);
        for (int round = from; round < to; round++) {
            int now = round;
            fields.forEach((endpoint, all) -> all.stream()
                    .collect(partitioningBy(TextField::isCode))
                    .values()
                    .forEach(each -> say(endpoint, each, now)));
            Set<String> found = kept.check(wrong);
            show(round - from);
            found.addAll(shown.whole());
            heard.compare(found);
            before.comeBack();
            spoken.forget();
            shown.whole().clear();
            fresh.forget();
            LOG.info("round {}: {}", round, this);
        }
        return wrong;
    }

    /** Everything at first and every now and then; else where texts were seen so far. */
    private void show(int done) {
        if (done < LEARNING || done % LEARNING == 0) {
            tour.everywhere(town.other, fresh.scenes());
        } else {
            tour.whereTextsStand(town.other, fresh.scenes());
        }
    }

    private void say(Endpoint endpoint, List<TextField> fields, int round) {
        Map<TextField, String> said = new LinkedHashMap<>();
        fields.forEach(field -> {
            String text = deal.text(field, round);
            texts.add(text);
            said.put(field, spoken.say(field, text));
            times++;
        });
        new HostileTry(this, endpoint, said).send();
    }

    /** How many different texts were sent. */
    int texts() {
        return texts.size();
    }

    @Override
    public String toString() {
        return texts.size() + " hostile texts, " + times + " times into " + heard.fields() + " fields, taken "
                + heard.taken() + " times, answered " + fates + ", no state for " + notTaken + ", deaf "
                + heard.deaf();
    }

    Heard heard() {
        return heard;
    }

    Requests requests() {
        return requests;
    }

    FreshObjects fresh() {
        return fresh;
    }

    Session writer(Endpoint endpoint) {
        return writer(endpoint, town.other);
    }

    /** Who sits at the councils of the whole municipality, too. */
    Session otherWriter(Endpoint endpoint) {
        return writer(endpoint, town.own);
    }

    private Session writer(Endpoint endpoint, Scene scene) {
        return town.session(SeenPages.LOOKERS.stream()
                .filter(role -> Expectation.of(endpoint, Persona.there(role)) == Expectation.YES)
                .findFirst()
                .map(role -> town.near(role, scene))
                .orElse(town.near(Role.MEMBER, scene)));
    }

    /** Remembers a step that nobody can take in this town, so that its texts were only refused. */
    void notTaken(Endpoint endpoint, Reply reply) {
        LOG.info("nobody can take {}: {}", endpoint, new Refused(reply).words());
        notTaken.add(endpoint.title());
    }

    /** Steps of which no text was kept, as the town is in no state for them. */
    Set<String> notTaken() {
        return notTaken;
    }

    /** Looks at what came back, whatever it was. */
    void judge(Object where, Reply reply) {
        fates.merge(String.valueOf(reply.status()), 1, Integer::sum);
        judgeShown(where, reply);
    }

    void judgeShown(Object where, Reply reply) {
        if (reply.status() >= 500) {
            blame(where, reply.brief());
        }
        shown.faults(reply).forEach(fault -> blame(where, fault));
    }

    void blame(Object where, String fault) {
        LOG.warn("{}: {}", where, fault);
        wrong.put(where + " " + Integer.toHexString(fault.hashCode()), fault);
    }
}
