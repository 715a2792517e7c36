package jp.kasane.council.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenProfilesTest {

    private static final String HIMI = ProfileFile.find("himi").text();

    /** Told where the list, the object or the other end of the contradiction is. */
    private static final List<String> LINES_ELSEWHERE = List.of(
            "schema.required",
            "rung-twice",
            "rung-missing",
            "unreachable",
            "rrule-missing",
            "host-missing",
            "area-cycle",
            "not-yaml",
            "duplicate-key");

    /** Each row: a piece of the profile, what it is replaced by, the problem, and a part of its field. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lgCode: \"162051\" | lgCode: \"162052\" | lg-code | /municipality/lgCode",
                "lgCode: \"162051\" | lgCode: 162051 | schema.type | /municipality/lgCode",
                "lgCode: \"162051\" | lgCode: \"16205\" | schema.pattern | /municipality/lgCode",
                "  prefecture: 富山県 | # | schema.required | /municipality/prefecture",
                "prefecture: 富山県 | prefekture: 富山県 | schema.additionalProperties | /municipality/prefekture",
                "kind: DOCUMENT | kind: RUMOUR | schema.enum | /sources/0/kind",
                "name: 地域会議, rung: 1 | name: '', rung: 1 | schema.minLength | /layers/0/name",
                "name: 地域会議, rung: 1 | name: 地域会議, rung: 12 | schema.range | /layers/0/rung",
                "name: 地域会議, rung: 1 | name: 地域会議, rung: 2 | rung-twice | /layers/1/rung",
                "name: 構築会議, rung: 4 | name: 構築会議, rung: 5 | rung-missing | /layers",
                "code: CARE, name: ケア会議 | code: AREA, name: ケア会議 | duplicate | /layers/4/code",
                "code: D02, name | code: D01, name | duplicate | /areas/5/code",
                "{id: LAW, kind | {id: REPORT, kind | duplicate | /sources/1/id",
                "id: kochiku | id: core | duplicate | /bodies/3/id",
                "code: \"AM{index}\" | code: \"{area}\" | duplicate-council | /bodies/6/instances/code",
                "code: \"AM{index}\" | code: AM | code-pattern | /bodies/6/instances/code",
                "[D01, D02, D03 | [D01, D99, D03 | unknown-area | /bodies/0/instances/perArea/1",
                "name: 地区07, parent: B2 | name: 地区07, parent: B9 | unknown-area | /areas/10/parent",
                "name: 氷見ブロック, source | name: 氷見ブロック, parent: D01, source | area-cycle | /parent",
                "layer: TEIREI | layer: TERREI | unknown-layer | /bodies/5/layer",
                "from: chiiki, to: block, type: ESCALATE | from: chiiki, to: bloc, type: ESCALATE | unknown-body | /to",
                "from: teirei, to | from: teirai, to | unknown-body | /from",
                "from: block, to: core, type: ESCALATE | from: block, to: chiiki, type: ESCALATE | cycle | /flows",
                "from: block, to: core, type: ESCALATE | from: block, to: kochiku, type: ESCALATE | not-one-rung | /flows/2",
                "from: core, to: kochiku, type: ESCALATE | from: core, to: kochiku, type: REFER | unreachable | /bodies/3/id",
                "from: chiiki, to: core, type: ISSUE | from: teirei, to: core, type: ISSUE | duplicate-flow | /flows/8",
                "FREQ=MONTHLY;BYDAY=2WE | FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30 | rrule-never-fires | /rrules/1",
                "FREQ=MONTHLY;BYDAY=2WE | FREQ=SOMETIMES | rrule-unreadable | /rrules/1",
                "FREQ=MONTHLY;BYDAY=2WE | FREQ=HOURLY | rrule-unreadable | /rrules/1",
                "kind: FOLLOW_HOST | kind: RRULE | rrule-missing | /bodies/0/cadence",
                "      host: 民生委員児童委員 地区定例会 | # | host-missing | /bodies/0/cadence",
                "cadence: {kind: ADHOC, | cadence: {kind: ADHOC, rrule: FREQ=DAILY, | rrule-not-wanted | /cadence/rrule",
                "mode: INTERNAL | mode: SECRET | unknown-legal-mode | /bodies/6/legalModes/0/mode",
                "validUntil: 2021-03-31 | validUntil: 2021-02-29 | no-such-day | /legalModes/0/validUntil",
                "validUntil: 2021-03-31 | validUntil: 2011-03-31 | ends-before-it-begins | /legalModes/0/validUntil",
                "name: 定例会議, rung: 0, source: REPORT | name: 定例会議, rung: 0, source: REPROT | unknown-source | /source",
                "municipality: | municipality: [ | not-yaml | /",
                "layers: | areas: | duplicate-key | /"
            })
    void eachMistakeIsToldWithItsLine(String piece, String broken, String key, String field) {
        String text = HIMI.replaceFirst(Pattern.quote(piece), Matcher.quoteReplacement(broken));
        List<ProfileProblem> found = problems(text).stream()
                .filter(problem -> problem.key().equals(key))
                .toList();
        assertThat(found).extracting(ProfileProblem::field).anyMatch(where -> where.contains(field));
        if (!LINES_ELSEWHERE.contains(key)) {
            assertThat(found).extracting(ProfileProblem::line).contains(lineOf(piece));
        }
    }

    @Test
    void nothingAtAllAndSomethingElseAreNoProfiles() {
        assertThat(problems("")).extracting(ProfileProblem::key).containsExactly("not-a-profile");
        assertThat(problems("- a\n- b\n")).extracting(ProfileProblem::key).containsExactly("not-a-profile");
    }

    @Test
    void aProfileWithoutAnyDistrictForCasesIsRefused() {
        assertThat(problems(HIMI.replace("caseArea: true", "caseArea: false")))
                .extracting(ProfileProblem::key)
                .containsExactly("no-case-area");
    }

    @Test
    void everyMistakeIsToldAtOnceInTheOrderOfTheLines() {
        String twice = HIMI.replace("mode: INTERNAL", "mode: SECRET").replace("\"162051\"", "\"162059\"");
        assertThat(problems(twice)).extracting(ProfileProblem::key).containsExactly("lg-code", "unknown-legal-mode");
    }

    @Test
    void theListingNamesFileLineFieldAndRemedyInJapanese() {
        InvalidProfileException refused = refusal(HIMI.replace("\"162051\"", "\"162059\""));
        assertThat(refused)
                .hasMessage("broken.yaml:" + lineOf("lgCode: \"162051\"")
                        + " /municipality/lgCode: 全国地方公共団体コード「162059」の検査数字が違います。「162051」ではありませんか。");
    }

    private static List<ProfileProblem> problems(String text) {
        return refusal(text).problems();
    }

    private static InvalidProfileException refusal(String text) {
        return catchThrowableOfType(
                InvalidProfileException.class, () -> new ProfileReader().read(new ProfileFile("broken.yaml", text)));
    }

    private static int lineOf(String piece) {
        int at = HIMI.indexOf(piece);
        assertThat(at).as("the profile contains " + piece).isNotNegative();
        return (int) HIMI.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }
}
