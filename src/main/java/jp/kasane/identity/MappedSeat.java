package jp.kasane.identity;

/**
 * A seat that a provider's group gives.
 *
 * @param council code of the council
 * @param role of the seat, e.g. {@code MEMBER}
 * @param title name of the seat
 * @param secrecy {@code STATUTORY}, {@code PLEDGED} or {@code NONE}
 */
public record MappedSeat(String council, String role, String title, String secrecy) {}
