package jp.kasane.web.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessBook;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** An answer that is given once more shows the same records once more: the access log is told so before it is sent. */
@Component
class RepeatedAccess {

    private static final String CASE = "CASE";

    private final AccessBook book;
    private final AccessLog log;

    RepeatedAccess(AccessBook book, AccessLog log) {
        this.book = book;
        this.log = log;
    }

    /** Route and records of the request that was carried out just now, one a line; to be kept with its answer. */
    String ofFirst(HttpServletRequest request) {
        Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        String records = book.touched().stream()
                .map(record -> record.type() + ":" + record.id())
                .collect(Collectors.joining("\n"));
        return (route == null ? "-" : route) + "\n" + records;
    }

    /** What was read belongs into the log before the answer is sent; the transaction that forbade it has ended. */
    void write() {
        book.write();
    }

    /** @param about what {@link #ofFirst} told; null for an answer that was kept before that was told */
    void again(@Nullable String about, long personId, HttpServletRequest request) {
        List<String> lines = about == null ? List.of("-") : about.lines().toList();
        // the request goes no further, so nobody else finds its route
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, lines.get(0));
        Actor actor = new Actor(personId);
        entries(lines.subList(1, lines.size())).forEach(entry -> log.record(actor, entry.because("REPEATED")));
        book.write();
    }

    private static List<Access> entries(List<String> records) {
        List<Access> entries = new ArrayList<>();
        List<Long> cases = new ArrayList<>();
        for (String record : records) {
            String[] parts = record.split(":", 2);
            long id = Long.parseLong(parts[1]);
            if (parts[0].equals(CASE)) {
                cases.add(id);
            } else {
                entries.add(Access.view(new AccessTarget(parts[0], id)));
            }
        }
        if (cases.size() == 1) {
            entries.add(Access.view(AccessTarget.ofCase(cases.get(0))));
        } else if (!cases.isEmpty() || entries.isEmpty()) {
            entries.add(Access.list(CASE, cases));
        }
        return entries;
    }
}
