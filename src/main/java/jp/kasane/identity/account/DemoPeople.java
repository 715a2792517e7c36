package jp.kasane.identity.account;

import java.util.List;
import java.util.Set;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The fictional people behind the demonstration accounts. Their seats are given by {@code council}. */
@Service
public class DemoPeople {

    private static final List<NewPerson> PEOPLE = List.of(
            person("admin", "立山 管司", "たてやま かんじ", "氷見市 福祉介護課(架空)", GlobalRole.ADMIN),
            person("jimu", "氷見 花子", "ひみ はなこ", "氷見市社会福祉協議会(架空)"),
            person("gicho", "上庄 善一", "かみしょう ぜんいち", "民生委員児童委員協議会(架空)"),
            person("iin", "灘浦 みどり", "なだうら みどり", "地区07 民生委員児童委員協議会(架空)"),
            person("csw", "南條 歩", "なんじょう あゆむ", "氷見市社会福祉協議会(架空)", GlobalRole.CSW),
            person("kansa", "朝日 鏡子", "あさひ きょうこ", "氷見市 監査委員事務局(架空)", GlobalRole.AUDITOR),
            // approves what admin changes in processes and tables
            person("admin2", "剱 守", "つるぎ まもる", "氷見市 福祉介護課(架空)", GlobalRole.ADMIN),
            // sees counts only
            person("ken", "富山 統子", "とやま のりこ", "富山県 厚生部(架空)", GlobalRole.PREFECTURE));

    private final People people;
    private final ChangePassword changePassword;

    DemoPeople(People people, ChangePassword changePassword) {
        this.people = people;
        this.changePassword = changePassword;
    }

    public static List<String> logins() {
        return PEOPLE.stream().map(NewPerson::login).toList();
    }

    /**
     * Registers who is missing and, when a password is given, sets it for those who exist.
     *
     * @return the password of newly registered people, when it was generated
     */
    @Transactional
    public @Nullable String ensure(@Nullable String givenPassword) {
        String password = givenPassword == null ? Secrets.newPassword() : givenPassword;
        boolean anyNew = false;
        for (NewPerson person : PEOPLE) {
            String login = String.valueOf(person.login());
            if (people.findByLogin(login).isEmpty()) {
                people.register(withPassword(person, password));
                anyNew = true;
            } else if (givenPassword != null) {
                changePassword.ensure(login, givenPassword);
            }
        }
        return anyNew && givenPassword == null ? password : null;
    }

    private static NewPerson person(String login, String name, String kana, String organisation, GlobalRole... roles) {
        return new NewPerson(name, kana, organisation, null, login, null, Set.of(roles));
    }

    private static NewPerson withPassword(NewPerson p, String password) {
        return new NewPerson(p.name(), p.kana(), p.organisation(), p.email(), p.login(), password, p.roles());
    }
}
