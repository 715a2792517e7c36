package jp.kasane.meeting;

import java.util.List;

/**
 * An item on a case that the chair narrowed to a list (そのケースの出席者名簿).
 *
 * @param inside names of those who are admitted, chair and secretariat included
 * @param outside names of those of the council who leave the room for it
 */
public record NarrowedItem(AgendaItem item, List<String> inside, List<String> outside) {}
