package jp.kasane.worklist;

/** Whose tasks: those that a person holds, those of the person's groups that nobody holds yet, or both. */
public enum TaskScope {
    ALL,
    /** 自分が引き受けたもの. */
    MINE,
    /** まだだれも引き受けていないもの. */
    UNCLAIMED;

    boolean withMine() {
        return this != UNCLAIMED;
    }

    boolean withUnclaimed() {
        return this != MINE;
    }
}
