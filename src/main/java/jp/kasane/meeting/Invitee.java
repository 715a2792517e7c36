package jp.kasane.meeting;

import java.util.List;
import jp.kasane.council.SeatRole;
import jp.kasane.identity.Person;

/**
 * Somebody whom a convocation invites, once however many seats the person holds.
 *
 * @param roles of the seats, without repetition
 */
public record Invitee(Person person, List<SeatRole> roles) {}
