package jp.kasane.casework.web;

import java.util.stream.Stream;
import jp.kasane.casework.CaseView.MemberView;
import jp.kasane.casework.HouseholdMember;
import jp.kasane.shared.JapaneseDates;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A household member as typed. Components as in {@link HouseholdMember}.
 *
 * @param consentBy who consented for this person on the sheet; empty while nobody did
 * @param giverName name of the parent or guardian who consented
 */
record MemberInput(
        String name,
        String kana,
        String relation,
        String sex,
        String sexText,
        String birthDate,
        String ageBand,
        String postalCode,
        String address,
        String phone,
        String mobilePhone,
        String email,
        String consentBy,
        String giverName,
        String giverRelation) {

    static final String PERSON = "本人";

    MemberInput {
        name = Lists.given(name);
        kana = Lists.given(kana);
        relation = Lists.given(relation);
        sex = Lists.given(sex);
        sexText = Lists.given(sexText);
        birthDate = Lists.given(birthDate);
        ageBand = Lists.given(ageBand);
        postalCode = Lists.given(postalCode);
        address = Lists.given(address);
        phone = Lists.given(phone);
        mobilePhone = Lists.given(mobilePhone);
        email = Lists.given(email);
        consentBy = Lists.given(consentBy);
        giverName = Lists.given(giverName);
        giverRelation = Lists.given(giverRelation);
    }

    static MemberInput empty(String relation) {
        return new MemberInput("", "", relation, "", "", "", "", "", "", "", "", "", "", "", "");
    }

    /** What is known of somebody, to be corrected. */
    static MemberInput of(MemberView known) {
        return new MemberInput(
                known.name(),
                known.kana(),
                known.relation(),
                known.sex(),
                known.sexText(),
                known.birthDate() == null ? "" : JapaneseDates.format(known.birthDate()),
                known.ageBand() == null ? "" : String.valueOf(known.ageBand()),
                known.postalCode(),
                known.address(),
                known.phone(),
                known.mobilePhone(),
                known.email(),
                "",
                "",
                "");
    }

    /** Nothing was typed but perhaps the relation that stood there. */
    public boolean untouched() {
        boolean relationOnly = relation.isBlank() || relation.equals(PERSON);
        return relationOnly
                && Stream.of(
                                name,
                                kana,
                                sex,
                                sexText,
                                birthDate,
                                ageBand,
                                postalCode,
                                address,
                                phone,
                                mobilePhone,
                                email,
                                consentBy,
                                giverName,
                                giverRelation)
                        .allMatch(String::isBlank);
    }

    /** Whether how to reach the person was told, so that these fields are shown open. */
    public boolean reachable() {
        return !Stream.of(postalCode, address, phone, mobilePhone, email).allMatch(String::isBlank);
    }

    public boolean consents() {
        return !consentBy.isBlank();
    }

    /** Tells every mistake of this row. */
    void check(String path, Reading reading) {
        reading.required(path + "name", name, "casework.page.need.name");
        reading.required(path + "relation", relation, "casework.page.need.relation");
        reading.of(() -> Typed.optionalDate(path + "birthDate", birthDate));
        reading.of(() -> Typed.optionalWhole(path + "ageBand", ageBand));
        if (!sexText.isBlank() && !sex.equals("OTHER")) {
            reading.wrong(path + "sexText", "casework.page.sex-text");
        }
        if (consents() && !consentBy.equals("SELF")) {
            reading.required(path + "giverName", giverName, "casework.page.need.giver");
            reading.required(path + "giverRelation", giverRelation, "casework.page.need.giver-relation");
        }
    }

    HouseholdMember toMember(String path) {
        return new HouseholdMember(
                name.strip(),
                Typed.text(kana),
                relation.strip(),
                Typed.text(sex),
                Typed.optionalDate(path + "birthDate", birthDate),
                Typed.optionalWhole(path + "ageBand", ageBand),
                Typed.text(postalCode),
                Typed.text(address),
                Typed.text(phone),
                Typed.text(mobilePhone),
                Typed.text(email),
                Typed.text(sexText));
    }

    @Nullable
    String giver() {
        return consentBy.equals("SELF") ? null : Typed.text(giverName);
    }

    /** What the giver is to the person; null for the person. */
    @Nullable
    String giverKin() {
        return consentBy.equals("SELF") ? null : Typed.text(giverRelation);
    }
}
