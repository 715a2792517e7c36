package jp.kasane.web.page;

/**
 * One choice of a list.
 *
 * @param value what is sent
 * @param label what is shown: a message key, or plain text where no such key exists
 */
public record Option(String value, String label) {}
