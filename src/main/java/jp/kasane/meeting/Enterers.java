package jp.kasane.meeting;

import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who entered a reply for a member without a terminal. */
@Component
record Enterers(People people) {

    /** Null when nobody else did. */
    @Nullable
    String nameOf(@Nullable Reply reply) {
        return reply == null || !reply.isOnBehalf()
                ? null
                : people.find(reply.repliedBy()).map(Person::name).orElse(null);
    }
}
