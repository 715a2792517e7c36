package jp.kasane.meeting;

import jp.kasane.meeting.persistence.SessionMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The council turns to an item: its time runs from now, that of the item before stops. */
@Service
public class TurnToItem {

    private final SessionDesk desk;
    private final SessionMapper session;
    private final CurrentTime time;

    TurnToItem(SessionDesk desk, SessionMapper session, CurrentTime time) {
        this.desk = desk;
        this.session = session;
        this.time = time;
    }

    /**
     * Does nothing when the council is at that item already.
     *
     * @throws jp.kasane.shared.ProblemException CONFLICT unless the session is open, NOT_FOUND, FORBIDDEN
     */
    @Transactional
    public void turn(long meetingId, long itemId, Actor actor) {
        desk.write(meetingId, actor);
        desk.item(meetingId, itemId);
        boolean there = session.spells(meetingId).stream()
                .anyMatch(spell -> spell.endedAt() == null && spell.itemId() == itemId);
        if (!there) {
            session.end(meetingId, time.now());
            session.begin(meetingId, itemId, time.now(), actor.personId());
        }
    }
}
