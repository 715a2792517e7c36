package jp.kasane.notification.persistence;

import java.time.OffsetDateTime;
import jp.kasane.notification.model.Channel;
import jp.kasane.notification.model.NoticeKind;

/** A notice to be stored for one or more people. Components as in {@link jp.kasane.notification.model.Notice}. */
public record NewNotice(Channel channel, NoticeKind kind, String params, OffsetDateTime at) {}
