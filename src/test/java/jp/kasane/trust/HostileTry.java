package jp.kasane.trust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One form or body with hostile texts in its fields, sent until it is accepted or everything in it was refused. */
final class HostileTry {

    private static final int MOST = 12;
    private static final String HARMLESS = "架空の文";

    private final HostileSpeech speech;
    private final Endpoint endpoint;
    private final Map<TextField, String> said;
    private final Set<String> mended = new HashSet<>();
    private Session writer;
    private Ask ask;
    private boolean otherWriter;
    private boolean renewed;
    private boolean fresh;

    /** @param said is emptied in the course of it */
    HostileTry(HostileSpeech speech, Endpoint endpoint, Map<TextField, String> said) {
        this.speech = speech;
        this.endpoint = endpoint;
        this.said = said;
        this.writer = speech.writer(endpoint);
        this.ask = TextFields.ask(endpoint, speech.requests());
    }

    void send() {
        Reply reply = null;
        for (int turn = 0; turn < MOST + 2 * said.size() && !said.isEmpty(); turn++) {
            reply = answer();
            speech.judge(this, reply);
            if (reply.status() < 400) {
                accepted(reply);
                return;
            }
            boolean goesOn = reply.status() == 422 || reply.status() == 400 ? refused(reply) : withAnother(reply);
            if (!goesOn) {
                break;
            }
        }
        if (!said.isEmpty() && reply != null) {
            speech.heard().couldNot(endpoint, reply);
        }
    }

    private Reply answer() {
        Ask filled = ask;
        for (Map.Entry<TextField, String> each : said.entrySet()) {
            filled = each.getKey().in(filled, each.getValue());
        }
        Reply reply = writer.ask(filled);
        return reply.body().contains("urn:kasane:problem:step-up") ? writer.askWithPassword(filled) : reply;
    }

    /** And what the person is shown next. A rehearsal is stopped before it takes a machine's time. */
    private void accepted(Reply reply) {
        speech.heard().accepted(said);
        String next = reply.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
        if (!endpoint.isRest() && next.startsWith("/")) {
            speech.judge(this + " then " + next, writer.ask(Ask.get(next)));
        }
        if (endpoint.pattern().equals("/rehearsals")) {
            writer.ask(Ask.form(next + "/stop", List.of(), false));
        }
    }

    private boolean refused(Reply reply) {
        Refused refused = new Refused(reply);
        if (!refused.isInJapanese()) {
            speech.blame(this, "refused without words: " + reply.brief());
        }
        blameLost(refused, reply);
        Set<String> places = refused.places();
        Set<TextField> named = said.keySet().stream()
                .filter(field -> places.stream().anyMatch(field::isNamedBy))
                .collect(Collectors.toSet());
        if (named.isEmpty() && said.size() == 1 && places.isEmpty() && endpoint.isPagePost()) {
            named = Set.copyOf(said.keySet());
        }
        if (named.isEmpty()) {
            return places.stream().filter(this::mends).count() > 0 || !fresh && withFresh() || notTaken(reply);
        }
        takeBack(named);
        return true;
    }

    private void blameLost(Refused refused, Reply reply) {
        List<String> lost = refused.lost(said);
        if (endpoint.isPagePost() && !lost.isEmpty()) {
            speech.blame(this, "what was typed is gone: " + lost + " from " + reply.brief());
        }
    }

    private void takeBack(Set<TextField> named) {
        speech.heard().refused(named);
        said.keySet().removeAll(named);
    }

    /** What else stands in the way is left out of a body, and filled in on a form where it was empty. */
    private boolean mends(String place) {
        if (!mended.add(place)) {
            return false;
        }
        JsonNode json = ask.json();
        if (json == null) {
            return fill(place);
        }
        JsonNode body = json.deepCopy();
        String way = "/" + place.replace("[", "/").replace("]", "").replace('.', '/');
        boolean there = body.at(way.substring(0, way.lastIndexOf('/'))) instanceof ObjectNode parent
                && parent.remove(way.substring(way.lastIndexOf('/') + 1)) != null;
        ask = Ask.json(ask.method(), ask.path(), body);
        return there;
    }

    private boolean fill(String name) {
        boolean empty = ask.fields().stream()
                .anyMatch(
                        field -> field.getKey().equals(name) && field.getValue().isEmpty());
        if (empty) {
            ask = new TextField(endpoint, name).in(ask, HARMLESS);
        }
        return empty;
    }

    /** Whether there is another version, another writer or something fresh to try it with. */
    private boolean withAnother(Reply reply) {
        // rows of what waits no more are not shown
        boolean rows = said.keySet().stream().anyMatch(field -> field.name().startsWith("rows["));
        if (!rows && (reply.status() == 409 || reply.status() == 412)) {
            blameLost(new Refused(reply), reply);
        }
        Set<TextField> echoed = said.entrySet().stream()
                .filter(each -> reply.status() == 404 && reply.body().contains(Spoken.wordOf(each.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (!echoed.isEmpty()) {
            // a code that is not known is told as such, beside its field when there is one
            if (endpoint.isPagePost()) {
                speech.blame(this, "the form is gone: " + reply.brief());
            }
            takeBack(echoed);
            return true;
        }
        if (reply.status() == 403 && !otherWriter) {
            writer = speech.otherWriter(endpoint);
            otherWriter = true;
            return true;
        }
        if (reply.status() == 412 && endpoint.isPagePost() && !renewed && !fresh) {
            ask = speech.requests().anew(endpoint, writer);
            renewed = true;
            return true;
        }
        return fresh ? notTaken(reply) : withFresh();
    }

    private boolean withFresh() {
        Requests others = speech.requests().about(speech.fresh().about(endpoint));
        ask = endpoint.isPagePost() ? others.anew(endpoint, writer) : TextFields.ask(endpoint, others);
        fresh = true;
        mended.clear();
        return true;
    }

    /** A state that lets nobody take the step, even with something fresh: all the same it is refused in words. */
    private boolean notTaken(Reply reply) {
        if ((reply.status() == 409 || reply.status() == 422) && new Refused(reply).isInJapanese()) {
            speech.heard().refused(said.keySet());
            said.clear();
            speech.notTaken(endpoint, reply);
        }
        return false;
    }

    @Override
    public String toString() {
        Set<String> words = said.entrySet().stream()
                .map(each -> each.getKey().name() + "=" + Spoken.wordOf(each.getValue()))
                .collect(Collectors.toCollection(TreeSet::new));
        return endpoint + " " + words;
    }
}
