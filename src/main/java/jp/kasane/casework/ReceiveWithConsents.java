package jp.kasane.casework;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.casework.persistence.MemberRow;
import jp.kasane.privacy.NewConsent;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.ProblemKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a case in together with what its people consented to on the same sheet: all of it or nothing. */
@Service
public class ReceiveWithConsents {

    private final ReceiveCase receive;
    private final MemberMapper members;
    private final CaseConsents consents;

    ReceiveWithConsents(ReceiveCase receive, MemberMapper members, CaseConsents consents) {
        this.receive = receive;
        this.members = members;
        this.consents = consents;
    }

    /**
     * @param given by position among the intake's members; the member ids in them are not read
     * @throws ProblemException INVALID, naming the field of the sheet, e.g. {@code members[0].consent.givenOn}
     */
    @Transactional
    public CaseRef receive(Intake intake, Map<Integer, NewConsent> given, Actor actor) {
        CaseRef ref = receive.receive(intake, actor);
        List<MemberRow> household = members.of(ref.id());
        new TreeMap<>(given).forEach((position, consent) -> {
            if (position >= household.size()) {
                throw ProblemException.invalid(path(position), "casework.consent.member");
            }
            give(ref, position, consent.ofMember(household.get(position).id()), actor);
        });
        return ref;
    }

    private void give(CaseRef ref, int position, NewConsent consent, Actor actor) {
        try {
            consents.give(ref.number(), consent, actor);
        } catch (ProblemException problem) {
            if (problem.kind() != ProblemKind.INVALID || problem.field() == null) {
                throw problem;
            }
            String field = path(position) + "." + problem.field();
            throw new ProblemException(problem.kind(), field, problem.messageKey(), problem.arguments());
        }
    }

    private static String path(int position) {
        return "members[" + position + "].consent";
    }
}
