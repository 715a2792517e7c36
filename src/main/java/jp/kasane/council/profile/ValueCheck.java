package jp.kasane.council.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.kasane.council.model.LegalModes;
import jp.kasane.council.model.LgCode;
import jp.kasane.council.model.RecurrenceDates;
import jp.kasane.council.profile.ProfileTree.Entry;

/** Check digits, dates, recurrence rules, legal modes. */
final class ValueCheck {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 4, 1);
    private static final Set<String> DATES = Set.of("anchor", "validFrom", "validUntil");

    private final ProfileTree profile;
    private final Consumer<ProfileProblem> problems;

    ValueCheck(ProfileTree profile, Consumer<ProfileProblem> problems) {
        this.profile = profile;
        this.problems = problems;
    }

    void run() {
        checkDigit(profile.root().child("municipality").child("lgCode"));
        profile.walk(this::date);
        if (profile.list("areas").stream()
                .noneMatch(area -> area.child("caseArea").node().asBoolean())) {
            problems.accept(profile.root().child("areas").problem("no-case-area"));
        }
        for (Entry body : profile.list("bodies")) {
            cadence(body.child("cadence"));
            body.child("legalModes").items().forEach(this::legalMode);
            instances(body.child("instances"));
        }
    }

    private void checkDigit(Entry code) {
        if (!LgCode.isValid(code.text())) {
            String five = code.text().substring(0, 5);
            problems.accept(code.problem("lg-code", code.text(), five + LgCode.checkDigit(five)));
        }
    }

    private void date(Entry entry) {
        if (DATES.contains(entry.pointer().substring(entry.pointer().lastIndexOf('/') + 1))) {
            try {
                LocalDate.parse(entry.text());
            } catch (DateTimeException e) {
                problems.accept(entry.problem("no-such-day", entry.text()));
            }
        }
    }

    private void cadence(Entry cadence) {
        Entry rule = cadence.child("rrule");
        String kind = cadence.child("kind").text();
        if (kind.equals("RRULE") && !rule.isPresent()) {
            problems.accept(cadence.problem("rrule-missing"));
        }
        if (rule.isPresent()) {
            if (kind.equals("ADHOC") || kind.equals("UNSPECIFIED")) {
                problems.accept(rule.problem("rrule-not-wanted", kind));
            }
            rule(rule);
        }
        if (kind.equals("FOLLOW_HOST") && !cadence.child("host").isPresent()) {
            problems.accept(cadence.problem("host-missing"));
        }
        cadence.child("assumed").child("rrules").items().forEach(this::rule);
    }

    private void rule(Entry rule) {
        try {
            if (!RecurrenceDates.parse(rule.text()).everFires(LONG_AGO, LONG_AGO)) {
                problems.accept(rule.problem("rrule-never-fires", rule.text()));
            }
        } catch (IllegalArgumentException e) {
            problems.accept(rule.problem("rrule-unreadable", rule.text()));
        }
    }

    private void legalMode(Entry entry) {
        Entry mode = entry.child("mode");
        if (!LegalModes.KNOWN.contains(mode.text())) {
            problems.accept(mode.problem(
                    "unknown-legal-mode",
                    mode.text(),
                    LegalModes.KNOWN.stream().sorted().collect(Collectors.joining(", "))));
        }
        Entry until = entry.child("validUntil");
        if (until.isPresent() && until.text().compareTo(entry.child("validFrom").text()) < 0) {
            problems.accept(until.problem("ends-before-it-begins", until.text()));
        }
    }

    private void instances(Entry instances) {
        boolean varies = instances.child("code").text().contains("{");
        if (varies != instances.child("perArea").isPresent()) {
            problems.accept(instances.child("code").problem("code-pattern"));
        }
    }
}
