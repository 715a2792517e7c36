package jp.kasane.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.kasane.casework.CaseConsents;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.Cases;
import jp.kasane.casework.HouseholdMember;
import jp.kasane.casework.Intake;
import jp.kasane.casework.Urgency;
import jp.kasane.casework.ViewCase;
import jp.kasane.identity.GlobalRole;
import jp.kasane.privacy.NewConsent;
import jp.kasane.rehearsal.model.CaseRow;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the cases of the file in, on the day on which they were received. */
@Component
class SimulatedIntake {

    private final Cases cases;
    private final CaseConsents consents;
    private final ViewCase view;
    private final SimulatedPeople people;
    private final CaseScript script;

    SimulatedIntake(Cases cases, CaseConsents consents, ViewCase view, SimulatedPeople people, CaseScript script) {
        this.cases = cases;
        this.consents = consents;
        this.view = view;
        this.people = people;
        this.script = script;
    }

    @Transactional
    void receive(CaseRow row) {
        Actor csw = people.of(GlobalRole.CSW.name());
        CaseRef received = cases.receive(intake(row), csw);
        script.cast(received.id(), row);
        if ("YES".equals(row.consent())) {
            view.view(received.number(), csw)
                    .members()
                    .forEach(member -> consents.give(received.number(), consent(member.id(), row.receivedOn()), csw));
        }
    }

    private static Intake intake(CaseRow row) {
        return new Intake(
                row.receivedOn(),
                row.district(),
                row.title(),
                "COMMISSIONER",
                Set.of("99"),
                null,
                row.fields(),
                "",
                Urgency.valueOf(row.urgency()),
                Set.of(),
                List.of(new HouseholdMember("演習 世帯 " + row.row(), null, "本人", null, null, 70, null, null, null)));
    }

    private static NewConsent consent(long memberId, LocalDate on) {
        return new NewConsent(
                memberId,
                "SELF",
                null,
                "WRITTEN",
                "個人情報に関する管理・取扱規程",
                "演習",
                Set.of("SUPPORT", "MONITORING", "REFERRAL", "SYSTEM_BUILDING"),
                Set.of("ALL"),
                Set.of("ALL"),
                null,
                on,
                null);
    }
}
