package jp.kasane.notification;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.kasane.casework.CaseHandedOver;
import jp.kasane.casework.Cases;
import jp.kasane.casework.DisclosureChange;
import jp.kasane.casework.RecallOpened;
import jp.kasane.escalation.CareConferenceDeadlinePassed;
import jp.kasane.escalation.ReferralCarried;
import jp.kasane.escalation.ReferralKind;
import jp.kasane.escalation.ReferralReturned;
import jp.kasane.escalation.WaitedTooLong;
import jp.kasane.followup.ActionAgreed;
import jp.kasane.followup.ActionDueSoon;
import jp.kasane.followup.ActionOverdue;
import jp.kasane.followup.ActionReassigned;
import jp.kasane.followup.ActionReported;
import jp.kasane.followup.ActionSentBack;
import jp.kasane.followup.AssigneeLeft;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.meeting.AgendaDeadlineNear;
import jp.kasane.meeting.DisclosureLowered;
import jp.kasane.meeting.MeetingCancelled;
import jp.kasane.meeting.MeetingConvened;
import jp.kasane.meeting.MeetingPostponed;
import jp.kasane.meeting.MinutesDistributed;
import jp.kasane.meeting.PlaceUntold;
import jp.kasane.notification.model.Channel;
import jp.kasane.notification.model.Notice;
import jp.kasane.notification.model.NoticeKind;
import jp.kasane.notification.persistence.OutboxMapper;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.privacy.RecallMeasure;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import jp.kasane.systembuilding.IssueRaised;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;

/** Mails of every kind about one case, as the product words and hands them to a mail server. Nothing is stored or sent. */
public final class MailsAsSent {

    private final ApplicationContext context;
    private final List<Notice> written = new ArrayList<>();
    private final List<SimpleMailMessage> sent = new ArrayList<>();

    public MailsAsSent(ApplicationContext context) {
        this.context = context;
    }

    /**
     * @param council at which everything happens
     * @return whole mails, headers included, by kind
     */
    public Map<NoticeKind, String> about(
            long caseId, long meetingId, long itemId, long actionId, long issueId, long personId, String council) {
        OffsetDateTime at = the(CurrentTime.class).now();
        LocalDate on = at.toLocalDate();
        Subject subject = Subject.ofCase(caseId);
        TellMeetings meetings = new TellMeetings(outbox(), the(Recipients.class));
        meetings.on(new MeetingConvened(meetingId, council, at));
        meetings.on(new MeetingPostponed(meetingId, council, at));
        meetings.on(new MeetingCancelled(meetingId, council, at));
        meetings.on(new MinutesDistributed(meetingId, council, at));
        meetings.on(new AgendaDeadlineNear(meetingId, council, at));
        meetings.on(new PlaceUntold(meetingId, council, at));
        TellActions actions = new TellActions(outbox(), the(Recipients.class));
        actions.on(new ActionAgreed(actionId, subject, council, personId, on));
        actions.on(new ActionDueSoon(actionId, subject, council, personId, on));
        actions.on(new ActionOverdue(actionId, subject, council, personId, on));
        actions.on(new ActionReported(actionId, subject, council, personId, on));
        actions.on(new ActionSentBack(actionId, subject, council, personId, on));
        actions.on(new ActionReassigned(actionId, subject, council, personId, on));
        actions.on(new AssigneeLeft(actionId, subject, council, personId, on));
        TellReferrals referrals = new TellReferrals(outbox(), the(Recipients.class), the(Cases.class));
        for (ReferralKind kind : ReferralKind.values()) {
            referrals.on(new ReferralCarried(1, kind, subject, council, council));
        }
        referrals.on(new ReferralReturned(1, subject, council, council));
        referrals.on(new CareConferenceDeadlinePassed(caseId, council));
        referrals.on(new WaitedTooLong(caseId, council, 90));
        referrals.on(new IssueRaised(issueId, council));
        TellWithdrawals withdrawals = new TellWithdrawals(outbox(), the(Recipients.class), the(Cases.class));
        withdrawals.on(new DisclosureLowered(
                meetingId,
                itemId,
                council,
                caseId,
                DisclosureLevel.REAL_NAME,
                DisclosureLevel.ANONYMOUS,
                DisclosureChange.CONSENT_WITHDRAWN));
        withdrawals.on(new RecallOpened(1, caseId, council, RecallMeasure.values()[0]));
        new TellHandOvers(outbox(), the(Cases.class)).on(new CaseHandedOver(caseId, Set.of(personId)));
        return mails();
    }

    private Map<NoticeKind, String> mails() {
        StaticListableBeanFactory servers = new StaticListableBeanFactory();
        servers.addBean("server", new Recording());
        MailDelivery delivery = new MailDelivery(
                servers.getBeanProvider(MailSender.class),
                everybodyWithAnAddress(),
                the(NoticeTexts.class),
                the(MessageSource.class),
                "kasane@localhost");
        Map<NoticeKind, String> mails = new EnumMap<>(NoticeKind.class);
        for (Notice notice : written) {
            sent.clear();
            delivery.send(notice);
            mails.merge(notice.kind(), sent.get(0).toString(), (one, other) -> one + "\n" + other);
        }
        return mails;
    }

    private Outbox outbox() {
        return new Outbox(
                the(OutboxMapper.class), the(MailDelivery.class), the(ObjectMapper.class), the(CurrentTime.class)) {
            @Override
            public void write(Collection<Long> recipients, NoticeKind kind, Map<String, String> params) {
                String json = the(ObjectMapper.class)
                        .valueToTree(new TreeMap<>(params))
                        .toString();
                written.add(new Notice(
                        1,
                        1,
                        Channel.MAIL,
                        kind,
                        json,
                        0,
                        the(CurrentTime.class).now(),
                        null));
            }
        };
    }

    /** Whoever has none would get no mail. */
    private People everybodyWithAnAddress() {
        Person somebody = the(People.class).findByLogin("jimu").orElseThrow();
        Person reachable =
                new Person(somebody.id(), somebody.name(), null, null, null, "someone@example.jp", somebody.login());
        return (People) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {People.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("find")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return Optional.of(reachable);
                });
    }

    private <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    /** Takes what a mail server would. */
    private final class Recording implements MailSender {

        @Override
        public void send(SimpleMailMessage... messages) {
            sent.addAll(List.of(messages));
        }
    }
}
