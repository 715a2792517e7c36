package jp.kasane.casework.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a timeline entry is about, so that the eye finds it. Templates know it as {@code @timelineGroups}. */
@Component("timelineGroups")
class TimelineGroups {

    private static final Map<String, List<String>> KINDS = Map.of(
            "INTAKE",
                    List.of(
                            "RECEIVED",
                            "ASSESSED",
                            "URGENCY_DECIDED",
                            "MONITORED",
                            "MONITORING_SCHEDULED",
                            "REOPENED",
                            "MEMBER_ADDED",
                            "MEMBER_CORRECTED"),
            "COUNCIL",
                    List.of(
                            "SUBMITTED",
                            "DELIBERATED",
                            "PROPOSED",
                            "CONFIRMED",
                            "OVERRIDDEN",
                            "CARE_CONFERENCE_SUMMONED",
                            "CARE_CONFERENCE_CONVENED",
                            "CARE_CONFERENCE_CONCLUDED",
                            "POST_REPORT_QUEUED"),
            "REFERRAL", List.of("ACCEPTED", "RETURNED", "REFERRED_UP", "SHARED", "ANSWERED", "ACKNOWLEDGED"),
            "CONSENT", List.of("CONSENT_GIVEN", "CONSENT_WITHDRAWN", "MEMBER_DIED"),
            "ACTION",
                    List.of(
                            "ACTION_AGREED",
                            "ACTION_REPORTED",
                            "ACTION_VERIFIED",
                            "ACTION_RESCHEDULED",
                            "ACTION_DONE",
                            "ACTION_WITHDRAWN"),
            "ISSUE", List.of("ISSUE_FLAGGED", "ISSUE_JOINED", "AWAITING_NEW_SUPPORT", "NEW_SUPPORT_AVAILABLE"),
            "ALERT", List.of("WAITING_TOO_LONG", "MONITORING_DUE", "DEADLINE_PASSED", "ACTION_OVERDUE"),
            "CLOSED", List.of("CLOSED"));

    private static final Map<String, String> BADGES = Map.of(
            "ALERT", "badge-warning",
            "CLOSED", "badge-success",
            "COUNCIL", "badge-info",
            "REFERRAL", "badge-info");

    public String of(String kind) {
        return KINDS.entrySet().stream()
                .filter(group -> group.getValue().contains(kind))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("OTHER");
    }

    public String badge(String group) {
        return BADGES.getOrDefault(group, "badge-neutral");
    }
}
