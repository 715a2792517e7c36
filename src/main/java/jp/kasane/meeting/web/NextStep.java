package jp.kasane.meeting.web;

import org.jspecify.annotations.Nullable;

/**
 * What the viewer should do with a meeting now.
 *
 * @param key end of the message keys {@code meeting.page.next.<key>} (the button) and {@code ….why}
 * @param path where it is done; null when there is nothing to do but wait
 */
record NextStep(String key, @Nullable String path) {

    /** @param answered whether the viewer answered the invitation; null for who is not invited */
    static NextStep of(MeetingHead head, @Nullable Boolean answered) {
        String path = "/meetings/" + head.id();
        return switch (head.meeting().state()) {
            case PLANNED ->
                head.isSecretariat() ? new NextStep("agenda", path + "/agenda") : new NextStep("wait", null);
            case AGENDA_SET ->
                head.isSecretariat() ? new NextStep("convene", path + "/invitation") : new NextStep("wait", null);
            case CONVENED -> convened(head, answered, path);
            case OPEN -> head.isSecretariat() ? new NextStep("record", path + "/session") : new NextStep("held", null);
            case CLOSED -> new NextStep(head.isChair() ? "approve" : "draft", path + "/minutes");
            case COMPLETED -> new NextStep("read", path + "/minutes");
            case CANCELLED -> new NextStep("cancelled", null);
        };
    }

    private static NextStep convened(MeetingHead head, @Nullable Boolean answered, String path) {
        if (head.isSecretariat()) {
            return new NextStep("hold", path + "/session");
        }
        if (answered == null) {
            return new NextStep("soon", null);
        }
        return new NextStep(answered ? "answered" : "reply", path + "/reply");
    }
}
