package jp.kasane.trust;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One form or body with hostile texts in its fields, sent until it is accepted or everything in it was refused. */
final class HostileTry {

    private final HostileSpeech speech;
    private final Endpoint endpoint;
    private final Map<TextField, String> said;
    private final Session writer;
    private Ask ask;
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
        int most = said.size() + 3;
        for (int turn = 0; turn < most && !said.isEmpty(); turn++) {
            Reply reply = answer();
            speech.judge(this, reply);
            if (reply.status() < 400) {
                accepted(reply);
                return;
            }
            boolean goesOn = reply.status() == 422 || reply.status() == 400 ? refused(reply) : withAnother(reply);
            if (!goesOn) {
                return;
            }
        }
    }

    private Reply answer() {
        Ask filled = ask;
        for (Map.Entry<TextField, String> each : said.entrySet()) {
            filled = each.getKey().in(filled, each.getValue());
        }
        return writer.ask(filled);
    }

    /** And what the person is shown next. */
    private void accepted(Reply reply) {
        speech.hear(said.keySet());
        reply.headers().firstValue("Location").ifPresent(next -> {
            String path = next.replaceFirst("^https?://[^/]+", "");
            if (!endpoint.isRest() && path.startsWith("/")) {
                speech.judge(this + " then " + path, writer.ask(Ask.get(path)));
            }
        });
    }

    private boolean refused(Reply reply) {
        Refused refused = new Refused(reply);
        if (!refused.isInJapanese()) {
            speech.blame(this, "refused without words: " + reply.brief());
        }
        if (!refused.keeps(said)) {
            speech.blame(this, "what was typed is gone: " + reply.brief());
        }
        Set<TextField> named = said.keySet().stream()
                .filter(field -> refused.places().stream().anyMatch(field::isNamedBy))
                .collect(Collectors.toSet());
        if (named.isEmpty() && said.size() == 1) {
            named = Set.copyOf(said.keySet());
            if (!endpoint.isPagePost()) {
                speech.blame(this, "refused without its field: " + reply.brief());
            }
        }
        if (named.isEmpty()) {
            speech.blame(this, "refused without a field: " + refused.places() + " " + reply.brief());
            return false;
        }
        speech.hear(named);
        said.keySet().removeAll(named);
        return true;
    }

    /** Whether there is something fresh to try it with. */
    private boolean withAnother(Reply reply) {
        if (reply.status() == 412 && endpoint.isPagePost() && !renewed && !fresh) {
            ask = speech.requests().anew(endpoint, writer);
            renewed = true;
            return true;
        }
        if (fresh) {
            notTaken(reply);
            return false;
        }
        Requests others = speech.requests().about(speech.fresh().about(endpoint));
        ask = endpoint.isPagePost() ? others.anew(endpoint, writer) : TextFields.ask(endpoint, others);
        fresh = true;
        return true;
    }

    /** A state that lets nobody take the step, even with something fresh: then at least nothing typed is lost. */
    private void notTaken(Reply reply) {
        Refused refused = new Refused(reply);
        if (reply.status() == 409 && endpoint.isPagePost() && refused.isInJapanese() && refused.keeps(said)) {
            speech.hear(said.keySet());
            speech.notTaken(endpoint);
        } else {
            speech.blame(this, "not even with something fresh: " + reply.brief());
        }
    }

    @Override
    public String toString() {
        Set<String> words = said.entrySet().stream()
                .map(each -> each.getKey().name() + "=" + Spoken.wordOf(each.getValue()))
                .collect(Collectors.toCollection(TreeSet::new));
        return endpoint + " " + words;
    }
}
