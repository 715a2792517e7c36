package jp.kasane.access;

import static jp.kasane.access.Role.ADMIN;
import static jp.kasane.access.Role.ADVISER;
import static jp.kasane.access.Role.ANYONE;
import static jp.kasane.access.Role.ASSIGNEE;
import static jp.kasane.access.Role.AUDITOR;
import static jp.kasane.access.Role.CHAIR;
import static jp.kasane.access.Role.CONVENER;
import static jp.kasane.access.Role.CSW;
import static jp.kasane.access.Role.MEMBER;
import static jp.kasane.access.Role.PREFECTURE;
import static jp.kasane.access.Role.SECRETARIAT;
import static jp.kasane.access.Role.SIGNED_IN;

import java.util.EnumSet;
import java.util.Set;

/**
 * What may be permitted, to whom, and where. The only place where that is said: use cases ask for a policy by name,
 * endpoints are marked with it, and docs/operations/rights.md is made from it. Their words are in {@code
 * messages/access}.
 */
public enum Policy {
    // everybody
    SIGN_IN(Reach.ANYWHERE, ANYONE),
    READ_REFUSAL(Reach.ANYWHERE, ANYONE),
    CHOOSE_LANGUAGE(Reach.ANYWHERE, ANYONE),
    READ_HEALTH(Reach.ANYWHERE, ANYONE),
    READ_API_DOCUMENT(Reach.ANYWHERE, ANYONE),
    OPEN_HOME(Reach.ANYWHERE, SIGNED_IN),
    KEEP_OWN_ACCOUNT(Reach.OWN, SIGNED_IN),
    // what was given to a person
    WORK_ON_OWN_TASKS(Reach.OWN, ASSIGNEE),
    READ_OWN_NOTICES(Reach.OWN, ASSIGNEE),
    // administration
    OPEN_ADMINISTRATION(Reach.ANYWHERE, ADMIN),
    ADMINISTER_PEOPLE(Reach.ANYWHERE, ADMIN),
    ADMINISTER_ORGANISATIONS(Reach.ANYWHERE, ADMIN),
    ADMINISTER_COUNCILS(Reach.ANYWHERE, ADMIN),
    KEEP_CONSENT_DOCUMENTS(Reach.ANYWHERE, ADMIN),
    ADMINISTER_HOLIDAYS(Reach.ANYWHERE, ADMIN),
    READ_MODELS(Reach.ANYWHERE, ADMIN),
    EDIT_MODELS(Reach.ANYWHERE, ADMIN),
    DEPLOY_MODELS(Reach.ANYWHERE, ADMIN),
    ACTIVATE_MODELS(Reach.ANYWHERE, ADMIN),
    MIGRATE_PROCESSES(Reach.ANYWHERE, ADMIN),
    REPLAY_DECISIONS(Reach.ANYWHERE, ADMIN),
    REHEARSE(Reach.ANYWHERE, ADMIN, SECRETARIAT),
    // logs and counts
    READ_ACCESS_LOG(Reach.ANYWHERE, AUDITOR),
    READ_FIGURES(Reach.ANYWHERE, PREFECTURE),
    // councils
    LOOK_AT_COUNCILS(Reach.ANYWHERE, ADMIN, CSW, CHAIR, SECRETARIAT, CONVENER, MEMBER, ADVISER),
    LIST_MEMBERS(Reach.COUNCIL, ADMIN, CSW, CHAIR, SECRETARIAT, CONVENER, MEMBER, ADVISER),
    FILL_SEATS(Reach.COUNCIL, ADMIN, SECRETARIAT),
    GIVE_OFFICES(Reach.ANYWHERE, ADMIN),
    SET_CADENCE(Reach.COUNCIL, ADMIN, SECRETARIAT),
    // cases
    RECEIVE_CASE(Reach.ANYWHERE, CSW),
    ASSESS_CASE(Reach.ANYWHERE, CSW),
    KEEP_HOUSEHOLD(Reach.ANYWHERE, CSW),
    RECORD_DEATH(Reach.ANYWHERE, CSW),
    RECORD_CONSENT(Reach.ANYWHERE, CSW),
    WITHDRAW_CONSENT(Reach.ANYWHERE, CSW),
    MONITOR_CASE(Reach.ANYWHERE, CSW),
    HAND_OVER_CASE(Reach.ANYWHERE, CSW),
    VIEW_CASE(Reach.COUNCIL, CSW, CHAIR, SECRETARIAT, CONVENER, MEMBER, ADVISER),
    // between councils
    VIEW_REFERRALS(Reach.COUNCIL, CSW, CHAIR, SECRETARIAT, CONVENER, MEMBER, ADVISER),
    CONFIRM_PROPOSAL(Reach.COUNCIL, SECRETARIAT),
    MOVE_WITH_CONSENT(Reach.COUNCIL, CSW, SECRETARIAT),
    ACCEPT_REFERRAL(Reach.COUNCIL, SECRETARIAT),
    RETURN_REFERRAL(Reach.COUNCIL, SECRETARIAT),
    ANSWER_REFERRAL(Reach.COUNCIL, SECRETARIAT),
    ACKNOWLEDGE_REFERRAL(Reach.COUNCIL, SECRETARIAT),
    CONVENE_CARE_CONFERENCE(Reach.COUNCIL, CONVENER),
    // meetings
    LOOK_INTO_MEETINGS(Reach.COUNCIL, CHAIR, SECRETARIAT, CONVENER, MEMBER, ADVISER),
    PLAN_MEETINGS(Reach.COUNCIL, SECRETARIAT),
    CONVENE_AD_HOC(Reach.COUNCIL, CONVENER, SECRETARIAT),
    SET_AGENDA(Reach.COUNCIL, SECRETARIAT),
    CONFIRM_RENDITION(Reach.COUNCIL, CSW, SECRETARIAT),
    ARRANGE_MEETING(Reach.COUNCIL, SECRETARIAT),
    CONVENE_MEETING(Reach.COUNCIL, SECRETARIAT),
    LOOK_INTO_EXPECTED_ATTENDANCE(Reach.COUNCIL, SECRETARIAT, CHAIR),
    RECORD_ATTENDANCE(Reach.COUNCIL, SECRETARIAT),
    RECORD_SESSION(Reach.COUNCIL, SECRETARIAT),
    LOOK_INTO_CASE_LIST(Reach.COUNCIL, CHAIR, SECRETARIAT),
    NARROW_CASE(Reach.COUNCIL, CHAIR),
    LOOK_INTO_RECALLS(Reach.COUNCIL, SECRETARIAT, CHAIR),
    FINISH_RECALL(Reach.COUNCIL, SECRETARIAT),
    AMEND_MINUTES(Reach.COUNCIL, SECRETARIAT, CHAIR),
    APPROVE_MINUTES(Reach.COUNCIL, CHAIR),
    ANSWER_INVITATION(Reach.OWN, ASSIGNEE),
    ANSWER_FOR_MEMBER(Reach.COUNCIL, SECRETARIAT),
    // follow-up
    VIEW_OWN_ACTIONS(Reach.OWN, ASSIGNEE),
    VIEW_ACTIONS(Reach.COUNCIL, CSW, SECRETARIAT, CHAIR),
    REPORT_ACTION(Reach.OWN, ASSIGNEE),
    REPORT_FOR_MEMBER(Reach.COUNCIL, SECRETARIAT),
    VERIFY_REPORT(Reach.COUNCIL, SECRETARIAT),
    RESCHEDULE_ACTION(Reach.COUNCIL, SECRETARIAT),
    REASSIGN_ACTION(Reach.COUNCIL, SECRETARIAT),
    CHASE_ACTION(Reach.COUNCIL, SECRETARIAT),
    // community issues
    VIEW_ISSUES(Reach.ANYWHERE, CSW, CHAIR, SECRETARIAT, CONVENER, MEMBER, ADVISER),
    RAISE_ISSUE(Reach.COUNCIL, SECRETARIAT),
    FLAG_CASE(Reach.COUNCIL, CSW, SECRETARIAT),
    SORT_ISSUE(Reach.COUNCIL, SECRETARIAT),
    MERGE_ISSUES(Reach.COUNCIL, SECRETARIAT),
    SPLIT_ISSUE(Reach.COUNCIL, SECRETARIAT),
    TRY_ARRANGEMENT(Reach.COUNCIL, SECRETARIAT),
    ROLL_OUT_ARRANGEMENT(Reach.COUNCIL, SECRETARIAT),
    // retention, erasure, disclosure requests
    LOOK_AT_RETENTION(Reach.ANYWHERE, ADMIN, CSW, SECRETARIAT),
    SET_RETENTION(Reach.ANYWHERE, ADMIN),
    HOLD_CASE(Reach.ANYWHERE, ADMIN, CSW),
    LIST_DISPOSALS(Reach.ANYWHERE, ADMIN),
    OBJECT_TO_DISPOSAL(Reach.ANYWHERE, ADMIN, CSW, SECRETARIAT),
    APPROVE_DISPOSAL(Reach.ANYWHERE, ADMIN, CSW),
    ENTER_DISCLOSURE_REQUEST(Reach.ANYWHERE, ADMIN, CSW),
    DECIDE_HOUSEHOLD_REQUEST(Reach.ANYWHERE, CSW),
    DECIDE_STAFF_REQUEST(Reach.ANYWHERE, ADMIN);

    private final Reach reach;
    private final Set<Role> roles;

    Policy(Reach reach, Role first, Role... others) {
        this.reach = reach;
        this.roles = EnumSet.of(first, others);
    }

    public Reach reach() {
        return reach;
    }

    /** Any of them is enough. */
    public Set<Role> roles() {
        return EnumSet.copyOf(roles);
    }

    /** Whether a seat must be held at the very council that is concerned. */
    public boolean boundToCouncil() {
        return reach == Reach.COUNCIL;
    }

    /** Whether it can be met by somebody who holds these roles. */
    public boolean openTo(Set<Role> held) {
        return roles.stream().anyMatch(held::contains);
    }

    public String messageKey() {
        return "access.policy." + this;
    }
}
