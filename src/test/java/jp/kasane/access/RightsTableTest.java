package jp.kasane.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of who may call what is made from the code and says what the code says. */
class RightsTableTest {

    private static final Path PAGE = Path.of("docs/operations/rights.md");
    private static final List<Role> COLUMNS = EnumSet.complementOf(EnumSet.of(Role.ANYONE, Role.SIGNED_IN)).stream()
            .toList();
    private static final String HEAD = """
            # だれが何をできるか（あて先と役割の一覧）

            画面とAPIのすべてのあて先と、それを使える役割の一覧です。権限は**席**（会議体・役割・任期）、**全体の役割**、**本人であること**から決まり、
            「職員だから見られる」という権限はありません。任期の始まる前と終わった後の席は、何の権限にもなりません。
            この一覧は製品のコードから作られています（作り直し方は末尾）。

            | 印 | 意味 |
            |---|---|
            | ● | その役割だけで使える（席なら、どの会議体の席でもよい） |
            | ○ | その会議体（ケースなら、届いた会議体）の席がある人が使える |
            | △ | 自分に割り当てられたもの（行動・仕事・招集）だけに使える |

            どの欄にも印がない行は、右端の欄のとおりです。一つのあて先に権限が二つあるときは、どちらか一つで使えます。
            印のある人でも、ケースの中身は開示の水準（実名・匿名・統計）までしか見えません。印のない人は、内容を読む前に断られます。

            """;
    private static final String FOOT = """

            作り直すには、次を実行します。

                mvn test -Dtest=RightsTableTest -Dkasane.docs.write=true
            """;

    @Test
    void theTableSaysWhatTheCodeSays() throws IOException {
        String page = page();
        if (Boolean.getBoolean("kasane.docs.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .content()
                .as("write it anew with -Dkasane.docs.write=true")
                .isEqualTo(page);
    }

    @ParameterizedTest
    @EnumSource
    void everyPolicyHasItsWords(Policy policy) throws IOException {
        for (String language : List.of("ja", "en")) {
            assertThat(words(language).getProperty(policy.messageKey()))
                    .as(language)
                    .isNotBlank();
        }
    }

    private static String page() throws IOException {
        Properties words = words("ja");
        StringBuilder page = new StringBuilder(HEAD);
        page.append("## API\n\n");
        table(page, words, Endpoints.all().stream().filter(Endpoints.Endpoint::isForPrograms));
        page.append("\n## 画面\n\n");
        table(page, words, Endpoints.all().stream().filter(each -> !each.isForPrograms()));
        page.append("\n## 権限の名前\n\n| 権限 | 何をすることか | どこで | 役割 |\n|---|---|---|---|\n");
        for (Policy policy : Policy.values()) {
            page.append("| `%s` | %s | %s | %s |%n"
                    .formatted(
                            policy,
                            words.getProperty(policy.messageKey()),
                            words.getProperty(policy.reach().messageKey()),
                            roles(policy, words)));
        }
        return page.append(FOOT).toString();
    }

    private static void table(StringBuilder page, Properties words, Stream<Endpoints.Endpoint> endpoints) {
        page.append("| やり方 | あて先 | 権限 |");
        COLUMNS.forEach(role ->
                page.append(' ').append(words.getProperty(role.messageKey())).append(" |"));
        page.append(" そのほか |\n|---|---|---|").append("---|".repeat(COLUMNS.size() + 1));
        page.append('\n');
        endpoints
                .sorted(Comparator.naturalOrder())
                .map(endpoint -> row(endpoint, words))
                .distinct()
                .forEach(page::append);
    }

    private static String row(Endpoints.Endpoint endpoint, Properties words) {
        List<String> cells = new ArrayList<>();
        cells.add(endpoint.method());
        cells.add("`" + endpoint.path() + "`");
        cells.add(Arrays.stream(endpoint.policies())
                .map(policy -> "`" + policy + "`")
                .collect(Collectors.joining("<br>")));
        COLUMNS.forEach(role -> cells.add(mark(endpoint, role)));
        cells.add(List.of(Role.ANYONE, Role.SIGNED_IN).stream()
                .filter(role -> Arrays.stream(endpoint.policies())
                        .anyMatch(policy -> policy.roles().contains(role)))
                .map(role -> words.getProperty(role.messageKey()))
                .collect(Collectors.joining()));
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String mark(Endpoints.Endpoint endpoint, Role role) {
        String mark = "";
        for (Policy policy : endpoint.policies()) {
            if (policy.roles().contains(role)) {
                boolean everywhere = policy.reach() == Reach.ANYWHERE || policy.boundToCouncil() && role.isGlobal();
                mark = everywhere ? "●" : mark.equals("●") ? mark : policy.reach() == Reach.OWN ? "△" : "○";
            }
        }
        return mark;
    }

    private static String roles(Policy policy, Properties words) {
        return policy.roles().stream()
                .map(role -> words.getProperty(role.messageKey()))
                .collect(Collectors.joining("・"));
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader text =
                Files.newBufferedReader(Path.of("src/main/resources/messages/access_" + language + ".properties"))) {
            words.load(text);
        }
        return words;
    }
}
