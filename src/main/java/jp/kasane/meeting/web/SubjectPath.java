package jp.kasane.meeting.web;

import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;

/** Where the page of a record is. */
final class SubjectPath {

    private SubjectPath() {}

    /**
     * @param name how people refer to it; a case's page goes by its number
     * @return null when it has no page that could be named
     */
    static @Nullable String of(Subject subject, @Nullable String name) {
        return switch (subject.type()) {
            case CASE -> name == null ? null : "/cases/" + name;
            case ISSUE -> "/issues/" + subject.id();
            case ACTION -> "/actions/" + subject.id();
            case REFERRAL -> "/referrals/" + subject.id();
            case MEETING -> "/meetings/" + subject.id();
        };
    }
}
