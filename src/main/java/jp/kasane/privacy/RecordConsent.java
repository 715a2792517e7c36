package jp.kasane.privacy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kasane.access.Policy;
import jp.kasane.council.Councils;
import jp.kasane.identity.People;
import jp.kasane.privacy.model.ConsentRules;
import jp.kasane.privacy.persistence.ConsentMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps consents and their withdrawals. */
@Service
class RecordConsent implements Consents {

    private final ConsentMapper consents;
    private final ConsentDocuments documents;
    private final Councils councils;
    private final People people;
    private final CurrentTime time;
    private final ApplicationEventPublisher events;

    RecordConsent(
            ConsentMapper consents,
            ConsentDocuments documents,
            Councils councils,
            People people,
            CurrentTime time,
            ApplicationEventPublisher events) {
        this.consents = consents;
        this.documents = documents;
        this.councils = councils;
        this.people = people;
        this.time = time;
        this.events = events;
    }

    @Override
    @Transactional
    public long give(NewConsent consent, Actor actor) {
        people.require(Policy.RECORD_CONSENT, actor);
        ConsentRules.check(consent, time.today());
        documents.requireKnown(consent.document(), consent.documentVersion(), consent.givenOn());
        consent.recipients().stream().filter(r -> !ConsentRules.ALL.equals(r)).forEach(this::requireCouncil);
        return consents.insert(consent, time.now(), actor.personId());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Consent> of(Collection<Long> memberIds) {
        return memberIds.isEmpty() ? List.of() : consents.of(memberIds);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OffsetDateTime> namingSince(long consentId) {
        Consent given =
                consents.find(consentId).orElseThrow(() -> ProblemException.notFound("privacy.consent.missing"));
        return given.narrows() == null
                ? Optional.of(given).filter(Consent::isNaming).map(Consent::recordedAt)
                : namingSince(given.narrows());
    }

    @Override
    @Transactional
    public void withdraw(long consentId, Withdrawal withdrawal, Actor actor) {
        end(consentId, withdrawal, Set.of(), actor);
    }

    /** @param spared who keeps everything, besides those whom another consent goes on telling as much */
    private void end(long consentId, Withdrawal withdrawal, Set<String> spared, Actor actor) {
        people.require(Policy.WITHDRAW_CONSENT, actor);
        if (withdrawal.on().isAfter(time.today())) {
            throw ProblemException.invalid("on", "privacy.withdrawal.future");
        }
        withdrawal.byCouncil().keySet().forEach(this::requireCouncil);
        // Two at once would each take the other one for one that goes on counting.
        consents.lockBeside(consentId);
        Consent given =
                consents.find(consentId).orElseThrow(() -> ProblemException.notFound("privacy.consent.missing"));
        if (consents.withdraw(consentId, withdrawal.on(), time.now(), actor.personId(), withdrawal.note()) == 0) {
            throw ProblemException.conflict("privacy.consent.withdrawn");
        }
        Set<String> keeping = new HashSet<>(spared);
        keeping.addAll(given.coveredBy(beside(given)));
        events.publishEvent(new ConsentWithdrawn(consentId, given.memberId(), given.recipients(), keeping, withdrawal));
    }

    private List<Consent> beside(Consent given) {
        return consents.of(Set.of(given.memberId())).stream()
                .filter(each -> each.isBeside(given, time.today()))
                .toList();
    }

    @Override
    @Transactional
    public long narrow(long consentId, Narrowing narrowing, Actor actor) {
        Consent former =
                consents.find(consentId).orElseThrow(() -> ProblemException.notFound("privacy.consent.missing"));
        NewConsent left = narrowing.checkedLeftOf(former);
        // First what is left, so that nothing falls that may go on being shown.
        ConsentRules.check(left, time.today());
        left.recipients().stream().filter(r -> !ConsentRules.ALL.equals(r)).forEach(this::requireCouncil);
        long id = consents.insert(left, time.now(), actor.personId());
        consents.narrows(id, consentId);
        end(consentId, narrowing.withdrawal(), narrowing.spared(former), actor);
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Consent> endingBetween(LocalDate from, LocalDate until) {
        return consents.endingBetween(from, until);
    }

    private void requireCouncil(String code) {
        if (councils.all().stream().noneMatch(c -> c.code().equals(code))) {
            throw ProblemException.invalid("recipients", "privacy.consent.recipient-unknown");
        }
    }
}
