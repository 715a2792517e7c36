package jp.kasane.identity.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.kasane.identity.AccountState;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.Organisation;
import jp.kasane.identity.People;
import jp.kasane.identity.PeopleFilter;
import jp.kasane.identity.PersonEntry;
import jp.kasane.testing.KasaneTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@KasaneTest
@Transactional
class DirectoryMapperTest {

    @Autowired
    DirectoryMapper directory;

    @Autowired
    OrganisationMapper organisations;

    @Autowired
    AccountMapper accounts;

    @Autowired
    People people;

    @Test
    void peopleStandInTheOrderOfTheirReadingsPageByPage() {
        long third = register("試験 三郎", "しけん-ん");
        long first = register("試験 一郎", "しけん-あ");
        long second = register("試験 二郎", "しけん-い");

        List<PersonEntry> page = directory.page("しけん-", null, null, null, 2);

        assertThat(page).extracting(PersonEntry::id).containsExactly(first, second);
        assertThat(directory.page("しけん-", null, null, second, 2))
                .extracting(PersonEntry::id)
                .containsExactly(third);
    }

    @Test
    void findsByPartOfNameReadingOrganisationOrLogin() {
        long id = people.register(new NewPerson(
                "検索　太朗",
                "ケンサク タロウ",
                "検索の会",
                null,
                "kensaku.taro",
                "a password that is long",
                Set.of(GlobalRole.AUDITOR)));

        for (String text : List.of("索太", "けんさくたろう", "ケンサク　タ", "索の会", "KENSAKU.")) {
            String compared = new PeopleFilter(text, null, null).compared();
            assertThat(directory.page(compared, GlobalRole.AUDITOR, AccountState.ENABLED, null, 10))
                    .as(text)
                    .extracting(PersonEntry::id)
                    .containsExactly(id);
        }
        assertThat(directory.page("索太", GlobalRole.CSW, null, null, 10)).isEmpty();
        assertThat(directory.page("索太", null, AccountState.NONE, null, 10)).isEmpty();
    }

    @Test
    void stoppedAccountIsFoundAsSuch() {
        long id = people.register(
                new NewPerson("停止 花子", null, null, null, "teishi", "a password that is long", Set.of()));
        accounts.setEnabled(id, false);

        assertThat(directory.page("停止花", null, AccountState.DISABLED, null, 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.account()).isEqualTo(AccountState.DISABLED));
        assertThat(accounts.findByLogin("teishi")).isNull();
        assertThat(accounts.setEnabled(id, false)).isZero();
    }

    @Test
    void organisationsStandInOrderWithTheirPeople() {
        organisations.insert("試験団体う");
        organisations.insert("試験団体い");
        people.register(new NewPerson("団体 花子", null, "試験団体い", null, null, null, Set.of()));
        long before = organisations.page(null, 500).stream()
                .filter(each -> each.name().equals("試験団体い"))
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(organisations.find(before)).extracting(Organisation::people).isEqualTo(1);
        assertThat(organisations.page(before, 1)).extracting(Organisation::name).containsExactly("試験団体う");
        assertThat(organisations.insert("試験団体い")).isZero();
        assertThat(organisations.isTaken("試験団体い", before)).isFalse();
        assertThat(organisations.isTaken("試験団体い", 0)).isTrue();
    }

    private long register(String name, @Nullable String kana) {
        return people.register(new NewPerson(name, kana, null, null, null, null, Set.of()));
    }
}
