package jp.kasane.notification.model;

/** How a notice reaches its recipient. */
public enum Channel {
    /** Seen in Kasane itself. */
    IN_APP,
    /** By mail, where the municipality has set a mail server. */
    MAIL
}
