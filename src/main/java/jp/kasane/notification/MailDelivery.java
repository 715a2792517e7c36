package jp.kasane.notification;

import java.util.Locale;
import java.util.Optional;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.notification.model.Notice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/** Mail, where {@code spring.mail.host} is set. A mail says what is up and where to look; it names nobody. */
@Component
class MailDelivery {
    private final ObjectProvider<MailSender> sender;
    private final People people;
    private final NoticeTexts texts;
    private final MessageSource messages;
    private final String from;

    MailDelivery(
            ObjectProvider<MailSender> sender,
            People people,
            NoticeTexts texts,
            MessageSource messages,
            @Value("${kasane.mail.from:kasane@localhost}") String from) {
        this.sender = sender;
        this.people = people;
        this.texts = texts;
        this.messages = messages;
        this.from = from;
    }

    /** Whether there is a mail server, and the person has an address. */
    boolean reaches(long personId) {
        return sender.getIfAvailable() != null && address(personId).isPresent();
    }

    /** @throws org.springframework.mail.MailException when the server does not take it */
    void send(Notice notice) {
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(address(notice.recipientId()).orElseThrow(() -> new IllegalStateException("no address")));
        mail.setSubject(messages.getMessage("notification.mail.subject", null, Locale.JAPANESE));
        mail.setText(texts.of(notice, Locale.JAPANESE) + "\n"
                + messages.getMessage("notification.mail.footer", null, Locale.JAPANESE));
        sender.getObject().send(mail);
    }

    private Optional<String> address(long personId) {
        return people.find(personId).map(Person::email).filter(email -> !email.isBlank());
    }
}
