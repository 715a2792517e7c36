package jp.kasane.modelling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import jp.kasane.modelling.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every finding has its words in both languages, and the administrators' list of rules says the same. */
class ModelRulesCatalogueTest {

    private static final Path PAGE = Path.of("docs/operations/model-rules.md");
    private static final Object[] EXAMPLES = {"○○", "△△", "□□"};
    private static final String HEAD = """
            # 業務の流れの決まり（一覧）

            業務の流れ（BPMN）を出すと、次の決まりが調べられます。**誤り**が一つでもあると有効にできません。**注意**は、理由を書いて確認すると有効にできます。
            ○○・△△・□□ には、見つかった名前や値が入ります。この一覧は製品の文言から作られています（作り直し方は末尾）。

            | 記号 | 重さ | 何が見つかったか | どう直すか | なぜ決まりがあるか |
            |---|---|---|---|---|
            """;
    private static final String FOOT = """

            作り直すには、次を実行します。

                mvn test -Dtest=ModelRulesCatalogueTest -Dkasane.docs.write=true
            """;

    @ParameterizedTest
    @EnumSource(RuleCode.class)
    void aFindingSaysWhatIsWrongAndWhatToDo(RuleCode code) throws IOException {
        for (String language : new String[] {"ja", "en"}) {
            Properties words = words(language);
            String end = language.equals("ja") ? "。" : ".";

            assertThat(finding(words, code)).as(language).contains(end).endsWith(end);
            assertThat(reason(words, code)).as(language).endsWith(end);
        }
        assertThat(remedy(finding(words("ja"), code))).isNotEmpty();
    }

    @Test
    void theListOfRulesSaysTheSame() throws IOException {
        String page = page();
        if (Boolean.getBoolean("kasane.docs.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .content()
                .as("write it anew with -Dkasane.docs.write=true")
                .isEqualTo(page);
    }

    private static String page() throws IOException {
        Properties words = words("ja");
        StringBuilder page = new StringBuilder(HEAD);
        for (RuleCode code : RuleCode.values()) {
            String text = MessageFormat.format(finding(words, code), EXAMPLES);
            page.append("| `%s` | %s | %s | %s | %s |%n"
                    .formatted(
                            code.code(),
                            code.severity() == Severity.ERROR ? "誤り" : "注意",
                            text.substring(0, text.indexOf('。')),
                            remedy(text),
                            reason(words, code)));
        }
        return page.append(FOOT).toString();
    }

    /** What follows the first sentence. */
    private static String remedy(String text) {
        return text.substring(text.indexOf('。') + 1).strip();
    }

    private static String finding(Properties words, RuleCode code) {
        return words.getProperty("modelling.finding." + code.code(), "");
    }

    private static String reason(Properties words, RuleCode code) {
        return words.getProperty("modelling.rule." + code.code(), "");
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/messages/modelling_" + language + ".properties"))) {
            words.load(reader);
        }
        return words;
    }
}
