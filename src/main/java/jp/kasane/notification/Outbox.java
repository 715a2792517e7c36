package jp.kasane.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.kasane.notification.model.Channel;
import jp.kasane.notification.model.NoticeKind;
import jp.kasane.notification.persistence.NewNotice;
import jp.kasane.notification.persistence.OutboxMapper;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes notices in the transaction of what they tell, so that neither is there without the other. */
@Component
class Outbox {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_:.+-]{0,64}");

    private final OutboxMapper outbox;
    private final MailDelivery mail;
    private final ObjectMapper json;
    private final CurrentTime time;

    Outbox(OutboxMapper outbox, MailDelivery mail, ObjectMapper json, CurrentTime time) {
        this.outbox = outbox;
        this.mail = mail;
        this.json = json;
        this.time = time;
    }

    /**
     * @param params codes, numbers and dates; anything else is refused, because it might name somebody
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Collection<Long> recipients, NoticeKind kind, Map<String, String> params) {
        String text = asJson(params);
        insert(recipients, new NewNotice(Channel.IN_APP, kind, text, time.now()));
        List<Long> byMail = recipients.stream().filter(mail::reaches).toList();
        insert(byMail, new NewNotice(Channel.MAIL, kind, text, time.now()));
    }

    private void insert(Collection<Long> recipients, NewNotice notice) {
        if (!recipients.isEmpty()) {
            outbox.insert(recipients, notice);
        }
    }

    private String asJson(Map<String, String> params) {
        params.forEach((name, value) -> {
            if (!CODE.matcher(value).matches()) {
                throw new IllegalArgumentException("notice parameter '" + name + "' is not a code");
            }
        });
        try {
            return json.writeValueAsString(new TreeMap<>(params));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
