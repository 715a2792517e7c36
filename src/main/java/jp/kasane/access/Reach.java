package jp.kasane.access;

/** Where a role must be held for a policy to be met. */
public enum Reach {
    /** どこでも: the role alone is enough, at whichever council it is held. */
    ANYWHERE,
    /** その会議体: a seat counts at the council in question, or at one that the case has reached; a global role everywhere. */
    COUNCIL,
    /** 本人: only for what was given to that person. */
    OWN;

    public String messageKey() {
        return "access.reach." + this;
    }
}
