package jp.kasane.identity;

/**
 * An office or group to which people belong.
 *
 * @param people how many belong to it
 */
public record Organisation(long id, String name, int people) {}
