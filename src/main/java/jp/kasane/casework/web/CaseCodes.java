package jp.kasane.casework.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kasane.council.Area;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.web.page.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be chosen on the sheets, in the order of the paper forms. Every page of cases has it as {@code codes}. */
@Component
class CaseCodes {

    static final List<String> FIELDS = List.of("ELDERLY", "DISABILITY", "CHILD", "POVERTY", "OTHER");
    static final List<String> ROUTES =
            List.of("VISIT", "PHONE", "OUTREACH", "AGENCY", "FAMILY", "COMMISSIONER", "OTHER");
    static final List<String> URGENCIES = List.of("NORMAL", "HIGH", "EMERGENCY");
    private static final int TOPICS = 15;
    private static final int PROBLEMS = 26;
    private static final int OLDEST = 110;

    private final Councils councils;

    CaseCodes(Councils councils) {
        this.councils = councils;
    }

    public List<Option> fields() {
        return options("casework.field.", FIELDS.stream());
    }

    public List<Option> routes() {
        return options("casework.route.", ROUTES.stream());
    }

    public List<Option> topics() {
        return options("casework.topic.", numbered(TOPICS));
    }

    public List<Option> problems() {
        return options("casework.problem.", numbered(PROBLEMS));
    }

    public List<Option> grounds() {
        return options("casework.ground.", Stream.of("LIFE", "HOUSING", "FOOD", "ABUSE"));
    }

    public List<Option> urgencies() {
        return options("casework.urgency.", URGENCIES.stream());
    }

    public List<Option> states() {
        return options(
                "casework.state.",
                Stream.of("RECEIVED", "IN_DELIBERATION", "AWAITING_NEW_SUPPORT", "MONITORING", "CLOSED"));
    }

    public List<Option> measures() {
        return options("privacy.measure.", Stream.of("RETURN", "DELETE", "STOP"));
    }

    public List<Option> sexes() {
        return options("casework.sex.", Stream.of("FEMALE", "MALE", "OTHER"));
    }

    public List<Option> visitorRelations() {
        return options("casework.visitor-relation.", Stream.of("FAMILY", "OTHER"));
    }

    public List<Option> ageBands() {
        return options(
                "casework.age.", IntStream.rangeClosed(0, OLDEST / 10).mapToObj(ten -> String.valueOf(ten * 10)));
    }

    public List<Option> givers() {
        return options("privacy.given-by.", Stream.of("SELF", "PARENT", "GUARDIAN"));
    }

    public List<Option> methods() {
        return options("privacy.method.", Stream.of("WRITTEN", "ELECTRONIC", "ORAL"));
    }

    public List<Option> purposes() {
        return options("privacy.purpose.", Stream.of("SUPPORT", "MONITORING", "REFERRAL", "SYSTEM_BUILDING"));
    }

    public List<Option> items() {
        return options(
                "privacy.item.", Stream.of("ALL", "IDENTITY", "HEALTH", "FINANCE", "HOUSING", "FAMILY", "SERVICES"));
    }

    /** All councils, and each of them. */
    public List<Option> recipients() {
        Stream<Option> each = councils.all().stream().map(c -> new Option(c.code(), c.name()));
        return Stream.concat(Stream.of(new Option("ALL", "privacy.recipient.ALL")), each)
                .toList();
    }

    /** Districts in which cases are registered. */
    public List<Option> areas() {
        Map<String, String> names = councils.areas().stream().collect(Collectors.toMap(Area::code, Area::name));
        return councils.caseAreas().stream()
                .map(code -> new Option(code, names.getOrDefault(code, code)))
                .toList();
    }

    /** Name of a district, or of the block that stands for it. */
    public String area(@Nullable String code) {
        return councils.areas().stream()
                .filter(area -> area.code().equals(code))
                .map(Area::name)
                .findFirst()
                .orElse(code == null ? "" : code);
    }

    public String council(@Nullable String code) {
        return councils.all().stream()
                .filter(council -> council.code().equals(code))
                .map(Council::name)
                .findFirst()
                .orElse(code == null ? "" : code);
    }

    /** Those of the options that were chosen, in the order of the form. */
    public List<Option> chosen(List<Option> options, @Nullable Set<String> codes) {
        return codes == null
                ? List.of()
                : options.stream().filter(o -> codes.contains(o.value())).toList();
    }

    private static List<Option> options(String prefix, Stream<String> codes) {
        Function<String, Option> option = code -> new Option(code, prefix + code);
        return codes.map(option).toList();
    }

    private static Stream<String> numbered(int last) {
        Stream<String> running = IntStream.rangeClosed(1, last).mapToObj(n -> n < 10 ? "0" + n : String.valueOf(n));
        return Stream.concat(running, Stream.of("99"));
    }
}
