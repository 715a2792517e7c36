package jp.kasane.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.kasane.casework.Urgency;
import jp.kasane.council.SeatRole;
import jp.kasane.identity.People;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.SeatedPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A referral lies in the box of what it waits for, at the councils whose turn it is. */
@KasaneTest
class ReferralInboxTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ReferralInbox inbox;

    @Autowired
    ReferralTurns turns;

    @Autowired
    ListReferrals referrals;

    private LadderFixture town;
    private Actor district;
    private Actor member;

    @BeforeEach
    void aTown() {
        town = new LadderFixture(context);
        district = town.holder("D07", SeatRole.SECRETARIAT);
        member = town.holder("D07", SeatRole.MEMBER);
    }

    @Test
    void aReferralGoesFromBoxToBox() {
        long id = town.plainCase();
        town.concludes(id, ConclusionType.SUPPORT_NOT_FOUND);
        long up = town.lastReferral(id, ReferralKind.ESCALATE).id();
        assertThat(ids(ReferralBox.TO_CONFIRM, "D07")).contains(up);
        assertThat(ids(ReferralBox.TO_CONFIRM, "B2")).doesNotContain(up);

        town.confirms(id);
        assertThat(ids(ReferralBox.TO_CONFIRM, "D07")).doesNotContain(up);
        assertThat(ids(ReferralBox.TO_ACCEPT, "B2")).contains(up);
        assertThat(ids(ReferralBox.TO_ACCEPT, "D07")).doesNotContain(up);

        town.accepts(id);
        assertThat(ids(ReferralBox.TO_ACCEPT, "B2")).doesNotContain(up);
        assertThat(ids(ReferralBox.TO_ANSWER, "B2")).contains(up);

        town.findsSupport(id);
        long answer = town.lastReferral(id, ReferralKind.ANSWER).id();
        assertThat(ids(ReferralBox.TO_ANSWER, "B2")).doesNotContain(up);
        assertThat(ids(ReferralBox.TO_ACKNOWLEDGE, "D07")).contains(answer);
        assertThat(ids(ReferralBox.ALL, "D07")).contains(up, answer);
    }

    @Test
    void whatCameBackLiesOnTop() {
        long first = returned();
        long second = returned();

        List<Long> back = ids(ReferralBox.RETURNED, "D07");

        assertThat(back).containsSubsequence(second, first);
        assertThat(page(ReferralBox.RETURNED, "D07", second)).contains(first).doesNotContain(second);
    }

    @Test
    void whatWaitsIsCounted() {
        int before = inbox.counts("B2", Actor.SYSTEM).get(ReferralBox.TO_ACCEPT);
        long id = town.plainCase();
        town.concludes(id, ConclusionType.SUPPORT_NOT_FOUND);
        town.confirms(id);

        assertThat(inbox.counts("B2", Actor.SYSTEM)).containsEntry(ReferralBox.TO_ACCEPT, before + 1);
        assertThat(inbox.counts("B2", Actor.SYSTEM)).doesNotContainKey(ReferralBox.ALL);
    }

    @Test
    void aProposalIsItsSendersBusinessAlone() {
        Actor above = memberAbove();
        Actor belowToo = town.holder("D07", SeatRole.MEMBER);
        long id = town.plainCase();
        town.concludes(id, ConclusionType.SUPPORT_NOT_FOUND);
        long up = town.lastReferral(id, ReferralKind.ESCALATE).id();
        assertThat(referrals.get(up, belowToo).id()).isEqualTo(up);
        assertUnknown(up, above);

        town.use(OverrideProposal.class).ofReferral(up, Outcome.CONTINUE, "次回、家族が出席します", Actor.SYSTEM);

        assertUnknown(up, above);
        assertThat(referrals.get(up, belowToo).status()).isEqualTo(ReferralStatus.OVERRIDDEN);
    }

    @Test
    void onTheWayOfACaseAProposalIsShownToItsSenderAlone() {
        Actor above = memberAbove();
        long id = town.plainCase();
        town.concludes(id, ConclusionType.SUPPORT_NOT_FOUND);
        town.confirms(id);
        long first = town.lastReferral(id, ReferralKind.ESCALATE).id();
        town.use(ReturnReferral.class).giveBack(first, "家族の意向を確かめてください", Actor.SYSTEM);
        town.concludes(id, ConclusionType.SUPPORT_NOT_FOUND);
        long again = town.lastReferral(id, ReferralKind.ESCALATE).id();

        assertThat(onTheWay(id, above)).contains(first).doesNotContain(again);
        assertThat(onTheWay(id, member)).contains(first, again);
        assertThat(onTheWay(id, csw())).as("who carries the case").contains(first, again);

        town.use(OverrideProposal.class).ofReferral(again, Outcome.CONTINUE, "次回、家族が出席します", Actor.SYSTEM);

        assertThat(onTheWay(id, above)).contains(first).doesNotContain(again);
        assertThat(onTheWay(id, member)).contains(first, again);
    }

    private Actor csw() {
        return new Actor(town.use(People.class).findByLogin("csw").orElseThrow().id());
    }

    private List<Long> onTheWay(long caseId, Actor actor) {
        return town.use(ShowLadder.class).of(town.ref(caseId).number(), actor).ladder().referrals().stream()
                .map(Referral::id)
                .toList();
    }

    @Test
    void whatWasConfirmedIsTheReceiversToo() {
        Actor above = memberAbove();
        long id = town.plainCase();
        town.concludes(id, ConclusionType.SUPPORT_NOT_FOUND);
        long up = town.lastReferral(id, ReferralKind.ESCALATE).id();

        town.confirms(id);

        assertThat(referrals.get(up, above).id()).isEqualTo(up);
        assertThat(seen(above)).contains(up);
    }

    @Test
    void anEmergencyIsUnknownToItsDistrictUntilItComesThere() {
        long id = town.caseOf(Urgency.EMERGENCY, "ELDERLY");
        long urgent = town.lastReferral(id, ReferralKind.URGENT).id();

        assertUnknown(urgent, member);
        assertThat(referrals.get(urgent, town.holder("CARE", SeatRole.CONVENER)).id())
                .isEqualTo(urgent);
    }

    private Actor memberAbove() {
        String login = new SeatedPeople(context).at("B2", SeatRole.MEMBER);
        return new Actor(town.use(People.class).findByLogin(login).orElseThrow().id());
    }

    private void assertUnknown(long referral, Actor actor) {
        assertThatThrownBy(() -> referrals.get(referral, actor)).isInstanceOf(ProblemException.class);
        assertThat(seen(actor)).doesNotContain(referral);
        assertThat(referrals.page(null, null, null, referral - 1, 1, actor))
                .extracting(Referral::id)
                .doesNotContain(referral);
    }

    private List<Long> seen(Actor actor) {
        return inbox.page(ReferralBox.ALL, null, 0, 5000, actor).stream()
                .map(Referral::id)
                .toList();
    }

    @Test
    void othersCouncilsAreClosed() {
        assertThatThrownBy(() -> inbox.page(ReferralBox.ALL, "D01", 0, 10, member))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> inbox.counts("D01", member)).isInstanceOf(ProblemException.class);
    }

    @Test
    void itIsTheTurnOfTheSecretariatThatReceives() {
        long id = town.plainCase();
        town.concludes(id, ConclusionType.SUPPORT_NOT_FOUND);
        Referral proposed = town.lastReferral(id, ReferralKind.ESCALATE);
        assertThat(turns.of(proposed, district).may(ReferralStep.CONFIRM)).isTrue();
        assertThat(turns.of(proposed, member).may(ReferralStep.CONFIRM)).isFalse();

        town.confirms(id);
        Referral confirmed = town.lastReferral(id, ReferralKind.ESCALATE);
        ReferralTurns.Turn turn = turns.of(confirmed, town.holder("B2", SeatRole.SECRETARIAT));
        assertThat(turn.may(ReferralStep.ACCEPT)).isTrue();
        assertThat(turn.may(ReferralStep.RETURN)).isTrue();
        assertThat(turn.may(ReferralStep.ANSWER)).isFalse();
        assertThat(turn.council()).isEqualTo("B2");
        assertThat(turns.of(confirmed, member).may(ReferralStep.ACCEPT)).isFalse();
    }

    private long returned() {
        long id = town.plainCase();
        town.concludes(id, ConclusionType.SUPPORT_NOT_FOUND);
        town.confirms(id);
        long up = town.lastReferral(id, ReferralKind.ESCALATE).id();
        town.use(ReturnReferral.class).giveBack(up, "家族の意向を確かめてください", Actor.SYSTEM);
        return up;
    }

    private List<Long> ids(ReferralBox box, String council) {
        return page(box, council, 0L);
    }

    private List<Long> page(ReferralBox box, @Nullable String council, long after) {
        return inbox.page(box, council, after, 5000, Actor.SYSTEM).stream()
                .map(Referral::id)
                .toList();
    }
}
