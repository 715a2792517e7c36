package jp.kasane.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import jp.kasane.casework.CaseView.MemberView;
import jp.kasane.casework.persistence.MemberRow;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.privacy.Pseudonyms;
import jp.kasane.shared.CurrentTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Names household members, or calls them A氏, 80代, 長男. */
@Service
class RenderMember {

    private final MessageSource messages;
    private final CurrentTime time;

    RenderMember(MessageSource messages, CurrentTime time) {
        this.messages = messages;
        this.time = time;
    }

    List<MemberView> all(List<MemberRow> household, DisclosureLevel level) {
        return all(household, CaseSight.whole(level));
    }

    /**
     * Where only some consented, they are named without what they share with the others, such as the address, and the
     * others lose their relation: 長男 beside a named mother would be as good as a name.
     */
    List<MemberView> all(List<MemberRow> household, CaseSight sight) {
        LocalDate today = time.today();
        boolean partly = !sight.isNamed() && sight.isNameKnown();
        return IntStream.range(0, household.size())
                .mapToObj(i -> one(household.get(i), i, sight, partly, today))
                .toList();
    }

    private MemberView one(MemberRow m, int position, CaseSight sight, boolean partly, LocalDate today) {
        if (sight.isNamed()) {
            return named(m, today);
        }
        return sight.named().contains(m.id()) ? alone(m, today) : anonymous(m, position, partly, today);
    }

    /** Named, without what belongs to the whole household. */
    private MemberView alone(MemberRow m, LocalDate today) {
        return new MemberView(
                m.id(),
                m.name(),
                m.kana(),
                message("privacy.relation.other"),
                age(m, today),
                m.sex(),
                m.birthDate(),
                m.ageBand(),
                null,
                null,
                null,
                null,
                null,
                m.sexText(),
                m.deceasedOn());
    }

    private MemberView named(MemberRow m, LocalDate today) {
        return new MemberView(
                m.id(),
                m.name(),
                m.kana(),
                m.relation(),
                age(m, today),
                m.sex(),
                m.birthDate(),
                m.ageBand(),
                m.postalCode(),
                m.address(),
                m.phone(),
                m.mobilePhone(),
                m.email(),
                m.sexText(),
                m.deceasedOn());
    }

    private MemberView anonymous(MemberRow m, int position, boolean partly, LocalDate today) {
        String relation = partly ? null : Pseudonyms.relation(m.relation());
        return new MemberView(
                m.id(),
                message("privacy.person.label", Pseudonyms.letters(position)),
                null,
                relation != null ? relation : message("privacy.relation.other"),
                age(m, today),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private @Nullable String age(MemberRow m, LocalDate today) {
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
