package jp.kasane.trust;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What became of the texts: how often each field took one or refused it, and whether what it took is kept. */
final class Heard {

    /** What is no date, number, code, address or table is refused in words there. */
    private static final Set<String> FORMATTED = Set.of(
            "anchor",
            "birthDate",
            "caseNumber",
            "caseNumbers",
            "claimantName",
            "date",
            "document",
            "documentVersion",
            "dueOn",
            "email",
            "from",
            "givenOn",
            "login",
            "minutes",
            "on",
            "position",
            "receivedOn",
            "rows",
            "rrule",
            "sessionMinutes",
            "staffLogin",
            "startTime",
            "time",
            "until",
            "validFrom",
            "validUntil",
            "xml",
            "year",
            "years");

    /** What is typed there is for this one request: searches, what is thrown away, and a reason that the choice beside it needs not. */
    private static final Pattern FORGOTTEN =
            Pattern.compile("POST /api/v1/cases/search .*|.*\\[do=discard] .*|POST /cases/new \\[remove] members\\[0].*"
                    + "|POST /admin/profile/preview text|POST /api/v1/issues/\\{id}/sort /reason");

    private final Map<TextField, Integer> heard = new LinkedHashMap<>();
    private final Map<TextField, Integer> taken = new LinkedHashMap<>();
    private final Map<Endpoint, String> reasons = new HashMap<>();
    private final Map<TextField, List<String>> notKept = new LinkedHashMap<>();
    /** By their words, those of this round. */
    private final Map<String, Map.Entry<TextField, String>> now = new HashMap<>();

    /** Before anything is said. */
    void expect(Collection<TextField> fields) {
        fields.forEach(field -> heard.putIfAbsent(field, 0));
    }

    /** The fields were named by a refusal. */
    void refused(Collection<TextField> fields) {
        fields.forEach(field -> heard.merge(field, 1, Integer::sum));
    }

    void accepted(Map<TextField, String> said) {
        refused(said.keySet());
        said.forEach((field, text) -> {
            taken.merge(field, 1, Integer::sum);
            now.put(Spoken.wordOf(text), Map.entry(field, text));
        });
    }

    /** Why the rest of a form was neither. */
    void couldNot(Endpoint endpoint, Reply reply) {
        reasons.put(endpoint, reply.brief());
    }

    /** @param kept the words that the database was given in this round */
    void compare(Set<String> kept) {
        now.forEach((word, said) -> {
            if (!kept.contains(word)) {
                notKept.computeIfAbsent(said.getKey(), field -> new ArrayList<>())
                        .add(said.getValue());
            }
        });
        now.clear();
    }

    int fields() {
        return heard.size();
    }

    int taken() {
        return taken.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Fields that had fewer texts than that, and why. */
    Map<String, String> fewerThan(int each) {
        Map<String, String> fewer = new TreeMap<>();
        heard.forEach((field, times) -> {
            if (times < each) {
                fewer.put(field.toString(), times + " of " + each + " " + reasons.getOrDefault(field.endpoint(), ""));
            }
        });
        return fewer;
    }

    /** Fields that take any text and never took one, and fields that took texts which are neither kept nor shown. */
    Set<String> deaf() {
        Set<String> deaf = new TreeSet<>();
        heard.keySet().stream()
                .filter(field -> !taken.containsKey(field))
                .filter(field -> !FORMATTED.contains(field.lastName()) && !field.isCode())
                .forEach(field -> deaf.add(field + " took none"));
        notKept.forEach((field, texts) -> {
            if (!FORGOTTEN.matcher(field.toString()).matches()) {
                deaf.add(field + " forgot " + texts);
            }
        });
        return deaf;
    }
}
