package jp.kasane.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.kasane.casework.persistence.MemberRow;
import jp.kasane.privacy.Pseudonyms;
import jp.kasane.shared.CurrentTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the members of a household are called where their names may not stand. */
@Component
class MemberLabels {

    private final MessageSource messages;
    private final CurrentTime time;

    MemberLabels(MessageSource messages, CurrentTime time) {
        this.messages = messages;
        this.time = time;
    }

    /** A氏 for the person, 長男（50代） for whoever has a plain relation that nobody else has, B氏 for the others. */
    String of(List<MemberRow> household, int position) {
        MemberRow member = household.get(position);
        String relation = Pseudonyms.relation(member.relation());
        boolean single = household.stream()
                        .filter(each -> each.relation().strip().equals(relation))
                        .count()
                == 1;
        if (position == 0 || relation == null || !single || List.of("本人", "世帯主").contains(relation)) {
            return message("privacy.person.label", Pseudonyms.letters(position));
        }
        String age = age(member);
        return age == null ? relation : message("privacy.rendition.relation", relation, age);
    }

    @Nullable
    String age(MemberRow m) {
        LocalDate today = time.today();
        Integer decade = Pseudonyms.decade(m.birthDate(), m.ageBand(), today);
        if (decade == null) {
            return null;
        }
        return decade == 0 ? message("privacy.age.child") : message("privacy.age.decade", String.valueOf(decade));
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.JAPANESE);
    }
}
