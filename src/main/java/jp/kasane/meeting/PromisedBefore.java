package jp.kasane.meeting;

import java.util.Collection;
import java.util.List;

/** What was promised last time: whoever follows actions up tells a session. */
public interface PromisedBefore {

    /** The most that one session is told. */
    int MOST = 200;

    /**
     * What the council, or anybody for one of these cases, promised and what is not verified yet; late ones first, then
     * by due date.
     */
    List<PromisedAction> promised(String councilCode, Collection<Long> caseIds);
}
