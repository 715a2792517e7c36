package jp.kasane.systembuilding.model;

/** What a council's conclusion means for an issue: the values of the process variable {@code issueConclusion}. */
public enum ConclusionCode {
    PROPOSED,
    ADOPTED,
    REJECTED,
    CONTINUED;

    /**
     * The core council proposes; adopting is the other council's business, so both words mean the same there.
     *
     * @param conclusion name of the meeting's conclusion type
     */
    public static ConclusionCode atCore(String conclusion) {
        return switch (conclusion) {
            case "PROPOSED", "ADOPTED" -> PROPOSED;
            case "REJECTED" -> REJECTED;
            default -> CONTINUED;
        };
    }

    /** The system council adopts, rejects, or looks at it again. */
    public static ConclusionCode atSystem(String conclusion) {
        return switch (conclusion) {
            case "ADOPTED" -> ADOPTED;
            case "REJECTED" -> REJECTED;
            default -> CONTINUED;
        };
    }
}
